import { expect, test } from "vitest";
import { grade } from "../grade.ts";
import { inventedQuestions } from "./testing/invented-questions.ts";

// The right order is c, a, d, b.
const question = inventedQuestions["put in order"];

test.each([
  ["cadb", "right", 1],
  ["acdb", "partly right", 0.6667],
  ["acbd", "partly right", 0.3333],
  ["adbc", "wrong", 0],
  ["bdac", "wrong", 0],
])("%s is %s, with a credit of %d", (order, verdict, credit) => {
  expect(grade(question, { order: [...order] })).toMatchObject({ verdict, credit });
});

test("of each item it is said whether it stands in its place", () => {
  const graded = grade(question, { order: ["c", "d", "a", "b"] });
  expect("notes" in graded && graded.notes).toMatchObject([
    { part: "a", right: false, text: "So much for the fair." },
    { part: "b", right: true },
    { part: "c", right: true },
    { part: "d", right: false },
  ]);
});

test.each([
  [["c", "a", "d", "x"], "unknown id", "order[3]", "This question has no such item: it has a, b, c, d."],
  [["c", "a", "d", "c"], "given twice", "order[3]", "The item c is given twice."],
  [["c", "a"], "left out", "order", "Left out: item b, item d."],
  [[], "left out", "order", "Left out: item a, item b, item c, item d."],
])("%j is unreadable", (order, code, where, message) => {
  expect(grade(question, { order })).toMatchObject({ verdict: "unreadable", problem: { code, where, message } });
});
