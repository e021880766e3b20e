/** Nothing to be seen, and no place for a line to end. */
const joiner = "\u2060";
const noBreak = "\u00A0";

const months = "January|February|March|April|May|June|July|August|September|October|November|December";
const spaceInDate = new RegExp(`(?<=\\d) (?=(?:${months})\\b)`, "g");

/**
 * A text as print has it: with the apostrophes after letters or a gap, and with lines that do not end within "23–24 October" or
 * "end-of-2000", nor begin with the dot of a row.
 *
 * @example typographic("Putin's visit") // "Putin’s visit"
 */
export function typographic(text: string): string {
  return text
    .replaceAll(/(?<=\p{Letter})'|^'(?=s\b)/gu, "’")
    .replaceAll(/(?<=\d)–(?=\d)/g, `–${joiner}`)
    .replaceAll(/(?<=\p{Letter})-(?=(?:\p{Letter}+-)*\d)/gu, `-${joiner}`)
    .replaceAll(spaceInDate, noBreak)
    .replaceAll(" · ", `${noBreak}· `);
}
