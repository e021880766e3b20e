import type { Claim, Position } from "../model/fact.ts";

/** Which words are put in place of those that a statement has: the number of the contrast, and in it that of the others. */
export interface Against {
  readonly contrast: number;
  readonly against: number;
}

/**
 * The content with other words in the place of its own: false if the content is true. Undefined where there are no such words.
 *
 * @example
 * contentAgainst(fourDisputed, { contrast: 0, against: 1 }); // "the islands in dispute between Russia and Japan number three"
 * contentAgainst(fourDisputed, { contrast: 7, against: 0 }); // undefined
 */
export function contentAgainst(
  { content, contrasts }: Pick<Claim | Position, "content" | "contrasts">,
  { contrast, against }: Against,
): string | undefined {
  const { words = "", against: others } = contrasts[contrast] ?? {};
  const other = others?.[against];
  return other === undefined ? undefined : content.split(words).join(other);
}

/** All the contents that a statement's contrasts make, in their order. */
export function contentsAgainst(fact: Pick<Claim | Position, "content" | "contrasts">): readonly string[] {
  return fact.contrasts.flatMap(({ against }, contrast) =>
    against.flatMap((_, index) => contentAgainst(fact, { contrast, against: index }) ?? []),
  );
}
