import type { BankQuestionView, SetItemView } from "@communique/api";

/** A question of the bank as an item of a set: without its proof. */
export function itemOf(of: BankQuestionView): SetItemView {
  const { id, difficulty, question, key, cites } = of;
  return { id, difficulty, question, key, cites, own: null, written: null, standing: "proved" };
}
