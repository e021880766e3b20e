import { expect, test } from "vitest";
import type { Question } from "../../question/question.ts";
import { knownFacts } from "../known-facts/known-facts.ts";
import { asToldQuestion, speakerQuestion } from "../testing/good-questions.ts";
import { allInventedFacts } from "../testing/invented-matters.ts";
import { checkRetellings } from "./check-retellings.ts";
import { readingOf } from "./reading.ts";

const known = knownFacts(allInventedFacts);
const clause = "the sides left the draft of 1978 settled";
const settled = `According to the Morning Post, ${clause}.`;

test.each<[string, Question, readonly string[]]>([
  ["nowhere", asToldQuestion, []],
  ["in an explanation", { ...asToldQuestion, explanation: settled }, ["explanation"]],
  [
    "in an explanation of many more words",
    { ...asToldQuestion, explanation: `${"As is told, ".repeat(9)}${clause}.` },
    ["explanation"],
  ],
  ["in a stem that asks whether it is true", { ...asToldQuestion, stem: `True or false? ${settled}` }, []],
  ["in a stem that asks who says so", { ...speakerQuestion, stem: `Who says that ${clause}?` }, ["stem"]],
])("words against those of a statement: %s", (_where, question, found) => {
  expect(checkRetellings(readingOf(question, known)).map(({ where }) => where)).toEqual(found);
});
