import type { OfferView } from "@communique/api";

/** @example offerWords(10, { fitting: 212, most: 30, without: [] }) // "212 questions fit. A quiz has at most 30 of them." */
export function offerWords(length: number, { fitting, most }: OfferView): string {
  if (fitting === 0) return "No question fits these choices.";
  const fit = `${fitting} ${fitting === 1 ? "question fits" : "questions fit"}`;
  if (most >= length) return `${fit}. A quiz has at most ${most} of them.`;
  if (most === fitting) return `Only ${fit}.`;
  return `${fit}, but a fair quiz can hold only ${most}: in it no question gives another one away.`;
}
