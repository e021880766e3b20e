import type { When } from "@communique/domain";
import { expect, test } from "vitest";
import { grade } from "../grade.ts";
import { inventedQuestions } from "./testing/invented-questions.ts";

const gap = inventedQuestions["fill the gap"];
const fair = inventedQuestions["type the answer"];

test.each([
  [gap, "Lindqvist"],
  [gap, "  lindqvist. "],
  [gap, "Линдквист"],
  [fair, "3 April 1900"],
  [fair, "1900-04-03"],
  [fair, "April 3rd, 1900"],
])("the right answer is right in any of its forms: $1", (question, text) => {
  expect(grade(question, { text })).toEqual({
    verdict: "right",
    credit: 1,
    notes: [{ note: "feedback", part: "key", right: true, text: question.key.feedback }],
  });
});

test.each([
  [gap, "Lindqvits", "That is nearly it: look at the spelling."],
  [fair, "April 1900", "That is right as far as it goes: give it more exactly."],
  [fair, "3 April", "That is right as far as it goes: give it more exactly."],
  [fair, "20 April 1900", "The month is right; the days are not."],
  [fair, "3 April 1901", "All but the year is right."],
  [fair, "3 Apirl 1900", "That is nearly it: look at the spelling."],
])("what is nearly right has a hint and no credit: $1", (question, text, hint) => {
  expect(grade(question, { text })).toEqual({ verdict: "wrong", credit: 0, notes: [{ note: "hint", text: hint }] });
});

function asking(when: When) {
  return { ...fair, key: { ...fair.key, expected: { form: "date", when } as const } };
}

test.each<[When, string, string]>([
  [
    { precision: "days", from: "1900-04-03", until: "1900-04-05", inferred: "nothing" },
    "3 April 1900",
    "That is a part of it: give all of its days.",
  ],
  [
    { precision: "year", in: "1900", inferred: "nothing" },
    "3 April 1900",
    "That is more exact than the time that is asked for: give no more than that.",
  ],
])("of %o, %s is told why it is not all", (when, text, hint) => {
  expect(grade(asking(when), { text })).toMatchObject({ verdict: "wrong", notes: [{ text: hint }] });
});

test("a wrong answer that was foreseen has its own feedback, and another has none", () => {
  const foreseen = { note: "feedback", part: "foil 1", right: false, text: "So much for Bergström." };
  expect(grade(gap, { text: "bergstrom" })).toEqual({ verdict: "wrong", credit: 0, notes: [foreseen] });
  expect(grade(gap, { text: "Lindqvest" })).toEqual({ verdict: "wrong", credit: 0, notes: [] });
  expect(grade(gap, { text: "nobody" })).toEqual({ verdict: "wrong", credit: 0, notes: [] });
});

test("a date that was foreseen has its own feedback, and a hint where it is near", () => {
  const when: When = { precision: "day", on: "1899-05-01", inferred: "nothing" };
  const [foil] = gap.foils;
  if (!foil) throw new Error("the question has a foil");
  const question = {
    ...fair,
    foils: [foil, { ...foil, feedback: "Not then.", expected: { form: "date", when } as const }],
  };
  const near = {
    ...question,
    foils: [{ ...foil, expected: { form: "date", when: { ...when, on: "1900-04-20" } } as const }],
  };
  expect(grade(near, { text: "20 April 1900" })).toMatchObject({
    notes: [{ part: "foil 1" }, { note: "hint", text: "The month is right; the days are not." }],
  });
  expect(grade(question, { text: "1 May 1899" })).toMatchObject({ notes: [{ part: "foil 2", text: "Not then." }] });
});

test.each(["", "  ", "\u200b"])("%j types nothing", (text) => {
  expect(grade(gap, { text })).toMatchObject({ verdict: "unreadable", problem: { code: "nothing typed" } });
  expect(grade(fair, { text })).toMatchObject({ verdict: "unreadable", problem: { code: "nothing typed" } });
});

test.each([
  ["3/4/1900", "That can be 3 April 1900 or 4 March 1900."],
  ["3/4/1905", "That can be 3 April 1905 or 4 March 1905."],
  ["3/4", "That can be 3 April or 4 March."],
])("%s can be read in two ways, and both are said, right or not", (text, message) => {
  expect(grade(fair, { text })).toEqual({
    verdict: "unreadable",
    problem: { code: "ambiguous date", where: "text", message, hint: "Write the month as a word." },
  });
});

test("a text without end is wrong at once", () => {
  expect(grade(gap, { text: "Lindqvist ".repeat(100_000) }).verdict).toBe("wrong");
});
