import type { QuestionView } from "@communique/api";
import type { Answer } from "@communique/quiz";
import { expect, test } from "vitest";
import { missingIn, restoredFor } from "./answerings.ts";

const things = [
  { id: "a", text: "One" },
  { id: "b", text: "Two" },
  { id: "c", text: "Three" },
];
const targets = things.map(({ text }, index) => ({ id: String(index + 1), text }));
const posed = { id: "q", stem: "?" };

const cases: readonly (readonly [question: QuestionView, whole: Answer, part: Answer | null, missing: string])[] = [
  [{ ...posed, kind: "single choice", options: things }, { option: "b" }, null, "Choose an option."],
  [
    { ...posed, kind: "several right", options: things },
    { options: ["a", "c"] },
    { options: [] },
    "Tick at least one.",
  ],
  [{ ...posed, kind: "type the answer", form: "words" }, { text: "Kono" }, { text: "  " }, "Type your answer."],
  [{ ...posed, kind: "type the answer", form: "date" }, { text: "1956" }, null, "Type a date."],
  [{ ...posed, kind: "put in order", items: things }, { order: ["c", "a", "b"] }, null, "Move at least one"],
  [
    { ...posed, kind: "match pairs", lefts: things, rights: targets },
    { pairs: ["a1", "b3", "c2"].map(([left = "", right = ""]) => ({ left, right })) },
    { pairs: [{ left: "a", right: "1" }] },
    "Match the other 2.",
  ],
  [
    { ...posed, kind: "sort into groups", items: things, groups: targets },
    { places: ["a1", "b1", "c2"].map(([item = "", group = ""]) => ({ item, group })) },
    null,
    "Sort each of them.",
  ],
  [
    { ...posed, kind: "place on the timeline", line: { from: 1950, until: 1960, unit: "year" } },
    { date: "1956" },
    { date: "1970" },
    "Give a year from 1950 to 1960.",
  ],
];

test.each(cases)("an answer to %o that is whole can be confirmed", (question, whole) => {
  expect(missingIn(question, whole)).toBeNull();
});

test.each(cases)("of an answer to %o that is not whole it is said what is missing", (question, _, part, missing) => {
  expect(missingIn(question, part)).toMatch(missing);
});

test.each(cases)("an answer to %o that was kept comes back as it was", (question, whole) => {
  expect(restoredFor(question, JSON.parse(JSON.stringify(whole)))).toEqual(whole);
});

test.each(cases)("what was kept for another question than %o, or is no answer, is let go", (question) => {
  for (const kept of [null, 7, "b", [], {}, { option: "z", options: ["z"], order: ["z"], text: "", date: "z" }]) {
    expect(restoredFor(question, kept)).toBeNull();
  }
});

test("two pairs that were kept with one right are one pair", () => {
  const question: QuestionView = { ...posed, kind: "match pairs", lefts: things, rights: targets };
  const kept = {
    pairs: [
      { left: "a", right: "1" },
      { left: "b", right: "1" },
    ],
  };
  expect(restoredFor(question, kept)).toEqual({ pairs: [{ left: "b", right: "1" }] });
});
