import { expect, test } from "vitest";
import { grade } from "../grade.ts";
import { inventedQuestions } from "./testing/invented-questions.ts";

// Right are a and c, wrong are b, d and e.
const question = inventedQuestions["several right"];

test.each([
  [["a", "c"], "right", 1],
  [["c", "a"], "right", 1],
  [["a"], "partly right", 0.5],
  [["a", "c", "b"], "partly right", 0.6667],
  [["a", "c", "b", "d"], "partly right", 0.3333],
  [["a", "b"], "partly right", 0.1667],
  [["a", "b", "d"], "wrong", 0],
  [["a", "b", "c", "d", "e"], "wrong", 0],
  [["b"], "wrong", 0],
  [[], "wrong", 0],
] as const)("%j is %s, with a credit of %d", (options, verdict, credit) => {
  expect(grade(question, { options })).toMatchObject({ verdict, credit });
});

test("something is said of each option that was ticked, and of no other", () => {
  expect(grade(question, { options: ["e", "a"] })).toMatchObject({
    notes: [
      { note: "feedback", part: "a", right: true, text: "So much for Ada." },
      { note: "feedback", part: "e", right: false, text: "So much for Eve." },
    ],
  });
});

test.each([
  [["a", "z"], "unknown id", "options[1]"],
  [["a", "c", "a"], "given twice", "options[2]"],
])("%j is unreadable", (options, code, where) => {
  expect(grade(question, { options })).toMatchObject({ verdict: "unreadable", problem: { code, where } });
});

test("where every option is right, only all of them are", () => {
  const [first, , third] = question.options;
  if (!third) throw new Error("the question has five options");
  const allRight = { ...question, options: [first, third] as const };
  expect(grade(allRight, { options: ["a", "c"] })).toMatchObject({ verdict: "right", credit: 1 });
  expect(grade(allRight, { options: ["a"] })).toMatchObject({ verdict: "wrong", credit: 0 });
});
