import { articleFacts } from "@communique/domain/facts";
import { expect, test } from "vitest";
import { questionsFrom } from "../bank.ts";
import { grade } from "../grade.ts";
import { type Question, questionKinds } from "../question/question.ts";
import { rightAnswer } from "../right-answer.ts";
import { reworded } from "./reworded.ts";
import { wordablesOf } from "./wordable.ts";

const bank = questionsFrom(articleFacts);

const eachKind = questionKinds.map((kind): [string, Question] => [
  kind,
  bank.find((question) => question.kind === kind) as Question,
]);

test.each(eachKind)("every text of “%s” that may be reworded is, and the answer stays what it was", (_, question) => {
  const texts = Object.fromEntries(wordablesOf(question).map(({ place, text }) => [place, `${text} (own)`]));
  const own = reworded(question, texts);
  expect(Object.fromEntries(wordablesOf(own).map(({ place, text }) => [place, text]))).toEqual(texts);
  expect(rightAnswer(own)).toEqual(rightAnswer(question));
  expect(grade(own, rightAnswer(question))).toMatchObject({ verdict: "right" });
  const back = Object.fromEntries(wordablesOf(question).map(({ place, text }) => [place, text]));
  expect(reworded(own, back)).toEqual(question);
});

test("a place that the question does not have changes nothing", () => {
  const [, question] = eachKind[0] as [string, Question];
  expect(reworded(question, { "options z": "x", id: "x", constructor: "x" })).toEqual(question);
});
