import { expect, test } from "vitest";
import type { TrueOrFalse } from "../../question/question.ts";
import { knownFacts } from "../known-facts/known-facts.ts";
import { asToldQuestion } from "../testing/good-questions.ts";
import { draftOpen, withFacts } from "../testing/invented-facts.ts";
import { checkSpeakers } from "./check-speakers.ts";
import { readingOf } from "./reading.ts";

const content = "the sides kept the draft that the Morning Post had printed";
const known = knownFacts(withFacts({ ...draftOpen, says: `According to the Morning Post, ${content}.`, content }));

test.each([
  [`True or false? According to the Morning Post, ${content}.`, []],
  [`True or false? It is so that ${content}.`, ["stem"]],
])("a speaker whom what is said names as well is named outside it: %s", (stem, found) => {
  const question: TrueOrFalse = { ...asToldQuestion, stem, explanation: "The Morning Post has it so." };
  expect(checkSpeakers(readingOf(question, known)).map(({ where }) => where)).toEqual(found);
});
