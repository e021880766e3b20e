import { articleFacts } from "@communique/domain/facts";
import { expect, test } from "vitest";
import { bankFrom } from "../bank.ts";
import { inventedQuestion } from "../invented-bank.ts";
import { isChoice } from "../question/question.ts";
import { bankOf } from "./bank.ts";
import { composeQuiz } from "./compose-quiz.ts";
import { guessed, isGuessedUnread, matterOf } from "./guessed-unread.ts";

const bank = bankFrom(articleFacts);

test("all that was guessed unread is in the bank", () => {
  const asked = new Set(bank.questions().filter(isChoice).map(matterOf));
  expect([...guessed].filter((matter) => !asked.has(matter))).toEqual([]);
});

test("over three hundred seeds no quiz of ten asks what is guessed unread", () => {
  const quizzes = Array.from({ length: 300 }, (_, seed) =>
    composeQuiz(bank, { seed: `unread ${seed}`, length: 10, topics: [], kinds: [] }),
  );
  expect(quizzes.flatMap(({ questions }) => questions).filter(isGuessedUnread)).toEqual([]);
});

test("a quiz that would be short without them asks them as well", () => {
  const { questions } = composeQuiz(bank, { seed: "all", length: 15, topics: [], kinds: ["kind of statement"] });
  expect(questions).toHaveLength(15);
  expect(questions.some(isGuessedUnread)).toBe(true);
  expect(questions.some((question) => !isGuessedUnread(question))).toBe(true);
});

test("what is not tried out, or answered in another way than by a choice, is not known to be guessed", () => {
  const [invented] = bankOf([inventedQuestion({ statement: "claim:flood" })], []).questions();
  expect(invented && isGuessedUnread(invented)).toBe(false);
  const typed = bank.questions().filter((question) => guessed.has(matterOf(question)) && !isChoice(question));
  expect(typed.length).toBeGreaterThan(10);
  expect(typed.filter(isGuessedUnread)).toEqual([]);
});
