import type { BankQuestionView, SetItemView } from "@communique/api";

/** A question of the bank as an item of a set: without its proof. */
export function itemOf(question: BankQuestionView): SetItemView {
  const { id, about, difficulty, key, explanation, statuses, topics, cites } = question;
  return { id, about, difficulty, question: question.question, key, explanation, statuses, topics, cites };
}
