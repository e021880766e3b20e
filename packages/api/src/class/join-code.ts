import { randomInt } from "node:crypto";

/** Signs that nobody takes for another one, and no vowels, so that no code says a word: 55 thousand million codes. */
const alphabet = "34789CDFGHJKMNPQRTVWXY";
const length = 8;

/** What was typed, read as a code; or what keeps it from being one. */
export type ReadCode =
  | { readonly outcome: "code"; readonly code: string }
  | { readonly outcome: "wrong length"; readonly signs: number; readonly expected: number }
  | { readonly outcome: "unknown sign"; readonly sign: string };

export function makeCode(): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)] ?? "").join("");
}

/** Reads a code as people type it: in any case and width, with spaces and dashes. */
export function readCode(text: string): ReadCode {
  const signs = [...text.normalize("NFKC").toUpperCase()].filter((sign) => !/[\s\p{P}\p{Cf}]/u.test(sign));
  if (signs.length !== length) return { outcome: "wrong length", signs: signs.length, expected: length };
  const unknown = signs.find((sign) => !alphabet.includes(sign));
  return unknown === undefined ? { outcome: "code", code: signs.join("") } : { outcome: "unknown sign", sign: unknown };
}
