const joining = ["a", "an", "and", "as", "at", "in", "is", "of", "on", "the", "to", "was", "were"];

/**
 * Whether a reason has other words than the texts beside it and those that join them; where not, it only repeats them.
 *
 * @example saysMore("Berg was the envoy of Norland.", ["Berg", "Envoy of Norland"]) // false
 */
export function saysMore(reason: string, beside: readonly string[]): boolean {
  const said = new Set([...joining, ...beside.flatMap(wordsOf)]);
  return wordsOf(reason).some((word) => !said.has(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
