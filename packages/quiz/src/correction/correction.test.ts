import { expect, test } from "vitest";
import { oneOfEachKind } from "../kinds/testing/invented-questions.ts";
import { ownQuestionFrom } from "../own/own-question-from.ts";
import { typing } from "../own/testing/invented-written.ts";
import { rightAnswer } from "../right-answer.ts";
import { takesOtherAnswers, worthOf } from "./correction.ts";

const single = oneOfEachKind.find(({ kind }) => kind === "single choice");
const typed = oneOfEachKind.find(({ kind }) => kind === "type the answer");

test.each(oneOfEachKind)(
  "a question that is a $kind is worth what its answer is, nothing left out, and all to all",
  (question) => {
    expect(worthOf(question, rightAnswer(question), { kind: "as made" })).toEqual({ credit: 1, right: true });
    expect(worthOf(question, undefined, { kind: "as made" })).toEqual({ credit: 0, right: false });
    expect(worthOf(question, undefined, { kind: "point for all" })).toEqual({ credit: 1, right: true });
    expect(worthOf(question, rightAnswer(question), { kind: "withdrawn" })).toBe(undefined);
  },
);

test("an option that is also right is worth the point, and the key stays right", () => {
  if (single?.kind !== "single choice") throw new TypeError("It is a single choice.");
  const [other, , third] = single.options;
  const correction = { kind: "also right", texts: [other?.text ?? ""] } as const;
  expect(worthOf(single, { option: other?.id ?? "" }, correction)).toEqual({ credit: 1, right: true });
  expect(worthOf(single, { option: third?.id ?? "" }, correction)).toEqual({ credit: 0, right: false });
  expect(worthOf(single, rightAnswer(single), correction)).toEqual({ credit: 1, right: true });
});

test("an option that differs in a sign from one that is also right is another", () => {
  if (single?.kind !== "single choice") throw new TypeError("It is a single choice.");
  const [first, second, third, ...others] = single.options;
  if (!first || !second || !third) throw new TypeError("It has three options.");
  const less = { ...first, text: "a < b" };
  const options = [less, second, { ...third, text: "a > b" }, ...others] as const;
  const correction = { kind: "also right", texts: [less.text] } as const;
  expect(worthOf({ ...single, options }, { option: first.id }, correction)).toEqual({ credit: 1, right: true });
  expect(worthOf({ ...single, options }, { option: third.id }, correction)).toEqual({ credit: 0, right: false });
});

test("a text that is also right is worth the point in whatever case", () => {
  if (!typed) throw new TypeError("There is one to be typed.");
  const correction = { kind: "also right", texts: ["Wéll Enough"] } as const;
  expect(worthOf(typed, { text: "well enough" }, correction)).toEqual({ credit: 1, right: true });
  expect(worthOf(typed, { text: "something else" }, correction)).toEqual({ credit: 0, right: false });
});

test("of a teacher's own, a text that differs in a sign from one that is also right is another", () => {
  const own = ownQuestionFrom("own-1", { ...typing, accepts: ["7"] }, new Map());
  const correction = { kind: "also right", texts: ["-5"] } as const;
  expect(worthOf(own, { text: "−5" }, correction)).toEqual({ credit: 1, right: true });
  expect(worthOf(own, { text: "5" }, correction)).toEqual({ credit: 0, right: false });
});

test("other answers are taken where one option is chosen or something is typed", () => {
  expect(oneOfEachKind.filter(takesOtherAnswers).map(({ kind }) => kind)).not.toContain("match pairs");
  expect(oneOfEachKind.filter(takesOtherAnswers).length).toBe(7);
});
