import transliterate from "@sindresorhus/transliterate";
import { toRomaji } from "wanakana";
import { termsOf } from "./terms.ts";

/**
 * A typed word as it is compared, and in Latin letters if it is in kana or Cyrillic: not every name of the facts is known in every
 * script.
 *
 * @example spellingsOf("иванов"); // ["иванов", "ivanov"]
 */
export function spellingsOf(word: string): readonly string[] {
  return [word, ...inLatin(word)].flatMap(termsOf);
}

function inLatin(word: string): readonly string[] {
  if (/\p{Script=Cyrillic}/u.test(word)) return [transliterate(word)];
  if (/\p{Script=Hiragana}/u.test(word)) return [toRomaji(word)];
  return [];
}
