import type { Answer } from "@communique/quiz";

/**
 * The letters and numbers of an answer, as one types them; null where it is typed in words or as a date.
 *
 * @example lettersOf({ pairs: [{ left: "b", right: "1" }, { left: "a", right: "2" }] }) // "a2 b1"
 */
export function lettersOf(answer: Answer): string | null {
  if ("option" in answer) return answer.option;
  if ("options" in answer) return answer.options.join(" ");
  if ("order" in answer) return answer.order.join(" ");
  if ("pairs" in answer) return inAlphabet(answer.pairs.map(({ left, right }) => `${left}${right}`));
  if ("places" in answer) return inAlphabet(answer.places.map(({ item, group }) => `${item}${group}`));
  return null;
}

function inAlphabet(letters: readonly string[]): string {
  return letters.toSorted().join(" ");
}
