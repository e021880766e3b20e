import { articleFacts } from "@communique/domain/facts";
import { bankFrom, composeQuiz, grade, questionKinds } from "@communique/quiz";
import { expect, test } from "vitest";
import { notRightAnswer } from "./not-right-answer.ts";

const bank = bankFrom(articleFacts);

test.each(questionKinds)("%s: the answer can be read and is not right", (kind) => {
  const { questions } = composeQuiz(bank, { seed: "gallery", length: 10, topics: [], kinds: [kind] });
  expect(questions.length).toBeGreaterThan(0);
  for (const question of questions) {
    expect(["wrong", "partly right"]).toContain(grade(question, notRightAnswer(question)).verdict);
  }
});
