import { expect, test } from "vitest";
import { grade } from "../grade.ts";
import { inventedQuestions } from "./testing/invented-questions.ts";

// Right are a3, b1, c4 and d2.
const question = inventedQuestions["match pairs"];

function pairsOf(text: string) {
  return text.split(" ").map(([left, right]) => ({ left, right }));
}

test.each([
  ["a3 b1 c4 d2", "right", 1],
  ["d2 a3 c4 b1", "right", 1],
  ["a3 b1 c2 d4", "partly right", 0.3333],
  ["a3 b4 c2 d1", "wrong", 0],
  ["a1 b3 c2 d4", "wrong", 0],
])("%s is %s, with a credit of %d", (pairs, verdict, credit) => {
  expect(grade(question, { pairs: pairsOf(pairs) })).toMatchObject({ verdict, credit });
});

test("of each left it is said whether it has its right", () => {
  const graded = grade(question, { pairs: pairsOf("d4 c2 b1 a3") });
  expect("notes" in graded && graded.notes).toMatchObject([
    { part: "a", right: true, text: "So much for Ada." },
    { part: "b", right: true },
    { part: "c", right: false },
    { part: "d", right: false },
  ]);
});

test.each([
  ["a3 b1 c4 x2", "unknown id", "pairs[3].left"],
  ["a3 b1 c4 d9", "unknown id", "pairs[3].right"],
  ["a3 a1 c4 d2", "given twice", "pairs[1].left"],
  ["a3 b3 c4 d2", "given twice", "pairs[1].right"],
  ["a3 b1 c4", "left out", "pairs"],
])("%s is unreadable", (pairs, code, where) => {
  expect(grade(question, { pairs: pairsOf(pairs) })).toMatchObject({
    verdict: "unreadable",
    problem: { code, where },
  });
});
