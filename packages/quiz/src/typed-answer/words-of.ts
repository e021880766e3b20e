import { foldName } from "./fold-name.ts";

// Words that every statement has find nothing.
const empty = new Set(["a", "an", "and", "at", "by", "for", "in", "is", "of", "on", "or", "that", "the", "to", "was"]);

const words = /\p{Script=Han}+|[\p{Script=Hiragana}ー]+|[^\s\p{Script=Han}\p{Script=Hiragana}ー]+/gu;

/**
 * The words of a text in folded letters; Japanese, which has no spaces, has them where the script changes.
 *
 * @example
 * wordsOf("Katō's visit"); // ["kato", "visit"]
 * wordsOf("プーチン大統領"); // ["ぷーちん", "大統領"]
 */
export function wordsOf(text: string): readonly string[] {
  const folded = foldName(text.replaceAll(/['’]s\b/gu, ""));
  return (folded.match(words) ?? []).filter((word) => !empty.has(word));
}
