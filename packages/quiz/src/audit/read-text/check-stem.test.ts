import { expect, test } from "vitest";
import type { SingleChoice } from "../../question/question.ts";
import { knownFacts } from "../known-facts/known-facts.ts";
import { datedQuestion, wordsQuestion } from "../testing/good-relations.ts";
import { draftOpen } from "../testing/invented-facts.ts";
import { withMatters } from "../testing/verdict.ts";
import { checkStem } from "./check-stem.ts";
import { readingOf } from "./reading.ts";

const known = knownFacts(
  withMatters({
    ...draftOpen,
    says: "According to the Morning Post, the three sides left two drafts open.",
    content: "the three sides left two drafts open",
    contrasts: [{ words: "two", against: ["four"] }],
  }),
);

function codes(question: SingleChoice): readonly string[] {
  return checkStem(readingOf(question, known)).map(({ code }) => code);
}

const [open, settled] = wordsQuestion.options;
const counted: SingleChoice = {
  ...wordsQuestion,
  options: [
    { ...open, text: "two", value: { words: "two" } },
    { ...(settled ?? open), text: "four", value: { words: "four" } },
  ],
};

test.each([
  ["According to the Morning Post, the three sides left ____ drafts open.", []],
  ["According to the Morning Post, the three sides left ____ drafts open (two).", ["answer-in-stem"]],
  ["Of four sides and two: according to the Morning Post, the three sides left ____ drafts open.", []],
])("a number that the statement itself has is no answer, and one beside it is: %s", (stem, found) => {
  expect(codes({ ...counted, stem })).toEqual(found);
});

test("the name of a wrong answer inside that of the right one hides nothing", () => {
  const [right, wrong] = datedQuestion.options;
  const text = `The renewal of ${wrong?.text}`;
  const question: SingleChoice = {
    ...datedQuestion,
    options: [{ ...right, text }, ...datedQuestion.options.slice(1)],
    stem: `${datedQuestion.stem} (${text})`,
  };
  expect(codes(question)).toEqual(["answer-in-stem"]);
});
