import { createHash, randomInt } from "node:crypto";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import levenshtein from "damerau-levenshtein";

/** Six of 2,048 words: 66 bits, which nobody guesses over a network. */
const length = 6;

const known: ReadonlySet<string> = new Set(wordlist);

/** What was typed, read as a phrase; or what keeps it from being one. */
export type ReadPhrase =
  | { readonly outcome: "phrase"; readonly hash: string }
  | { readonly outcome: "wrong length"; readonly words: number; readonly expected: number }
  | { readonly outcome: "unknown word"; readonly word: string; readonly nearest: string | null };

/** A new phrase: words of chance, to be written down. */
export function makePhrase(): { readonly phrase: string; readonly hash: string } {
  const words = Array.from({ length }, () => wordlist[randomInt(wordlist.length)] ?? "");
  return { phrase: words.join(" "), hash: hashOf(words) };
}

/** Reads a phrase as people type it: in any case, with commas, line breaks or numbers between the words. */
export function readPhrase(text: string): ReadPhrase {
  const words =
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length !== length) return { outcome: "wrong length", words: words.length, expected: length };
  const unknown = words.find((word) => !known.has(word));
  if (unknown !== undefined)
    return { outcome: "unknown word", word: unknown.slice(0, 40), nearest: nearestTo(unknown) };
  return { outcome: "phrase", hash: hashOf(words) };
}

/** The words are many and of chance, so that a plain hash tells nothing of them. */
function hashOf(words: readonly string[]): string {
  return createHash("sha256").update(words.join(" ")).digest("hex");
}

/** The word that is a slip or two away; null where none is. */
function nearestTo(typed: string): string | null {
  const near = wordlist
    .filter((word) => Math.abs(word.length - typed.length) <= 2)
    .map((word) => ({ word, steps: levenshtein(word, typed).steps }))
    .filter(({ steps }) => steps <= 2);
  return near.sort((one, other) => one.steps - other.steps)[0]?.word ?? null;
}
