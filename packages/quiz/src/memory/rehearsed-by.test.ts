import { articleFacts } from "@communique/domain/facts";
import { expect, test } from "vitest";
import { questionsFrom } from "../bank.ts";
import { grade } from "../grade.ts";
import { rightAnswer } from "../right-answer.ts";
import { rehearsedBy } from "./rehearsed-by.ts";

const questions = questionsFrom(articleFacts);

function rehearsed(kind: string, answer: (question: (typeof questions)[number]) => unknown) {
  const question = questions.find((one) => one.kind === kind);
  if (!question) throw new Error(`There is no question of the kind ${kind}.`);
  const graded = grade(question, answer(question));
  if (graded.verdict === "unreadable") throw new Error(graded.problem.message);
  return { asked: question.asked, rehearsed: rehearsedBy(question, graded) };
}

test.each(["single choice", "fill the gap", "who says so"])(
  "a right answer to a %s recalls its one statement",
  (kind) => {
    const { asked, rehearsed: found } = rehearsed(kind, rightAnswer);
    expect(found).toEqual([{ statement: asked[0], rating: "good" }]);
  },
);

test("a wrong answer shows its statement to be forgotten", () => {
  const { asked, rehearsed: found } = rehearsed("type the answer", () => ({ text: "Nobody" }));
  expect(found).toEqual([{ statement: asked[0], rating: "again" }]);
});

test("of pairs each is remembered or not by itself", () => {
  const { asked, rehearsed: found } = rehearsed("match pairs", (question) => {
    const { pairs } = rightAnswer(question) as { pairs: { left: string; right: string }[] };
    const [one, other, ...rest] = pairs;
    if (!(one && other)) throw new Error("There are too few pairs.");
    return { pairs: [{ ...one, right: other.right }, { ...other, right: one.right }, ...rest] };
  });
  expect(new Set(found.map(({ statement }) => statement))).toEqual(new Set(asked));
  expect(found.filter(({ rating }) => rating === "again")).toHaveLength(2);
});

test("boxes that were ticked show nothing of any one statement", () => {
  expect(rehearsed("several right", rightAnswer).rehearsed).toEqual([]);
});
