import { articleFacts } from "@communique/domain/facts";
import { expect, test } from "vitest";
import { inventedQuestions, oneOfEachKind } from "../src/kinds/testing/invented-questions.ts";
import { printedBank } from "./printed-bank.ts";

const paint = (_style: string, text: string) => text;

test("what of the article is asked too little is named, with the statements that tell it", () => {
  const [talks] = articleFacts.filter(({ id }) => id === "claim:talks-resumed");
  if (!talks) throw new Error("the article tells that the talks resumed");
  const asking = { ...inventedQuestions["single choice"], asked: [talks.id] } as const;
  const text = printedBank({ questions: [asking], facts: [talks], paint });
  expect(text).toMatch(/\n {2}1 propositions are told; 1 are asked, 0 by two kinds of question or more\.\n/);
  expect(text).toMatch(/\n {4}¶1\.1a {2}1 {2}single choice {2}claim:talks-resumed\n/);
});

test("of the background alone, nothing on the article is told", () => {
  const questions = oneOfEachKind.map((question) => ({ ...question, about: "background" as const }));
  const text = printedBank({ questions, facts: articleFacts, about: "background", paint });
  expect(text).toMatch(/^The bank on the background: 12 questions\n/);
  expect(text).not.toMatch(/article/);
});
