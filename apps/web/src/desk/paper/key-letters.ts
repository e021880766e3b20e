import type { Answer } from "@communique/quiz";

/** The right answer by the letters and numbers of its form; null where it is written in words alone. */
export function keyLetters(answer: Answer): string | null {
  if ("option" in answer) return letter(answer.option);
  if ("options" in answer) return answer.options.map(letter).join(", ");
  if ("order" in answer) return answer.order.map(letter).join(" – ");
  if ("pairs" in answer) return inOrder(answer.pairs.map(({ left, right }) => `${letter(left)}${right}`));
  if ("places" in answer) return inOrder(answer.places.map(({ item, group }) => `${letter(item)}${group}`));
  return null;
}

/** @example letter("a") // "A" */
export function letter(id: string): string {
  return id.toUpperCase();
}

function inOrder(pairs: readonly string[]): string {
  return pairs.toSorted().join(", ");
}
