import { expect, test } from "vitest";
import { grade, keyOf } from "./grade.ts";
import { inventedQuestion } from "./invented-bank.ts";
import type { Question } from "./question/question.ts";

const question = inventedQuestion({ statement: "claim:flood" });

test.each([
  ["a", "right"],
  ["b", "wrong"],
  ["e", "unknown option"],
  ["", "unknown option"],
] as const)("option %j is graded as %s", (option, verdict) => {
  expect(grade(question, { option })).toEqual({ verdict });
});

test("a question without a right option has no key", () => {
  const [right, wrong] = question.options;
  const because = wrong?.because ?? right.because;
  expect(() => keyOf({ ...question, options: [{ ...right, because }] } as Question)).toThrow("has no right option");
});
