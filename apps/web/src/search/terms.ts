import { wordsOf } from "@communique/quiz";

/**
 * The words of a text as they are compared. Small signs and the stroke that lengthens are where readings of a foreign name differ
 * first, so kana are compared without them.
 *
 * @example termsOf("ロシュコーフ"); // ["ろしゆこふ"]
 */
export function termsOf(text: string): readonly string[] {
  return wordsOf(text)
    .map((word) => word.replaceAll("ー", "").replaceAll(/[ぁぃぅぇぉっゃゅょゎ]/gu, large))
    .filter((word) => word !== "");
}

/** In the table of Unicode each large sign stands right after its small one. */
function large(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) + 1);
}
