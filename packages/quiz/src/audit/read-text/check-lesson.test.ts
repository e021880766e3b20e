import { expect, test } from "vitest";
import type { Question } from "../../question/question.ts";
import { audit } from "../audit.ts";
import {
  asToldQuestion,
  holderQuestion,
  metQuestion,
  statusQuestion,
  whenQuestion,
} from "../testing/good-questions.ts";
import { orderQuestion } from "../testing/good-sets.ts";
import { allInventedFacts } from "../testing/invented-matters.ts";

function codes(question: Question): readonly string[] {
  return audit(question, allInventedFacts).map(({ code }) => code);
}

test.each<readonly [string, Question, string, readonly string[]]>([
  ["the statement itself", statusQuestion, statusQuestion.explanation, []],
  ["the statement and more", statusQuestion, `${statusQuestion.explanation} So the writer infers.`, []],
  ["something else", statusQuestion, "It is how it appeared to the writer.", ["answer-untold"]],
  [
    "one word left out",
    asToldQuestion,
    "According to the Morning Post, the sides left the draft open.",
    ["told-otherwise", "answer-untold"],
  ],
  [
    "one word exchanged",
    asToldQuestion,
    "According to the Morning Post, the sides left the draft of 1978 closed.",
    ["told-otherwise", "answer-untold"],
  ],
  ["a wrong answer as the right one", holderQuestion, "Ida Falk was the President of Norland.", ["answer-untold"]],
  [
    "one event of three",
    orderQuestion,
    "The Pact of Eastport dates from 12 May 1978.",
    ["answer-untold", "answer-untold"],
  ],
  ["the host as the visitor", metQuestion, "Erik Dahl was due to visit Northport to meet Ida Falk.", ["visit-crossed"]],
])("an explanation may tell %s, and is read", (_, question, explanation, expected) => {
  expect(codes({ ...question, explanation })).toEqual(expected);
});

test("a feedback on the ground of what is asked tells the right answer", () => {
  const [right, ...wrong] = whenQuestion.options;
  const mute = wrong.map((option) => ({ ...option, feedback: "It was due then." }));
  expect(new Set(codes({ ...whenQuestion, options: [right, ...mute] }))).toEqual(new Set(["answer-untold"]));
});
