import { remembered } from "../known-facts/remembered.ts";

/** A text as it is compared: one case, one width, one kind of dash, apostrophe and space. */
export const normalForm: (text: string) => string = remembered((text) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\p{Dash_Punctuation}/gu, "-")
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\s+/g, " ")
    .trim(),
);

/** Whether a text has these words in this order, between the bounds of words. */
export function containsWords(text: string, words: string): boolean {
  return placesOf(words, text).length > 0;
}

/** Where in the normal form of a text these words stand between the bounds of words. */
export function placesOf(words: string, text: string): readonly number[] {
  const [within, sought] = [normalForm(text), bare(words)];
  const places: number[] = [];
  if (sought === "") return places;
  for (let at = within.indexOf(sought); at !== -1; at = within.indexOf(sought, at + 1)) {
    if (isBounded(within, at, at + sought.length)) places.push(at);
  }
  return places;
}

/** What a text says before and after these words, in its normal form. */
export function textAround(words: string, text: string): string {
  return normalForm(text).replace(normalForm(words), " ");
}

/** The normal form of words without the mark that ends a sentence. */
export function bare(words: string): string {
  return normalForm(words).replace(/[.?!]+$/, "");
}

const inWord = /[\p{L}\p{N}]/u;

function isBounded(text: string, from: number, until: number): boolean {
  return !inWord.test(text.charAt(from - 1)) && !inWord.test(text.charAt(until));
}

/** Japanese has no spaces, so that the bounds of words are no help. */
export function isJapanese(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(text);
}
