import type { CheckedView, OwnView, SetItemView } from "@communique/api";

/** An item as it is until the server has said what it is: in these words, or in those of the bank. */
export function withOwn(item: SetItemView, own: OwnView | null, bank: CheckedView["wordables"]): SetItemView {
  const stem = own?.texts.stem ?? bank.find(({ place }) => place === "stem")?.text ?? item.question.stem;
  const question = { ...item.question, stem };
  return { ...item, question, own, standing: Object.keys(own?.texts ?? {}).length > 0 ? "not checked" : "proved" };
}
