import { type ChoiceQuestion, composeQuiz, keyOf } from "@communique/quiz";
import { bank } from "../bank.ts";

/** The quiz that the program asks for this seed and length. */
export function quizOf(seed: string, length: number): readonly ChoiceQuestion[] {
  return composeQuiz(bank, { seed, length, topics: [], kinds: [] }).questions;
}

export function rightIn(question: ChoiceQuestion): string {
  return keyOf(question).id;
}

export function wrongIn(question: ChoiceQuestion): string {
  const wrong = question.options.find(({ because }) => because.verdict === "wrong");
  if (!wrong) throw new Error(`“${question.stem}” has no wrong option`);
  return wrong.id;
}
