/** A word, a mark or a space of a text, as names are compared by them. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A text in words, single marks and spaces; dashes, apostrophes and spaces are all alike. */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+|\s+|./gsu)].map(({ 0: found, index }) => ({
    text: plain(found),
    start: index,
    end: index + found.length,
  }));
}

function plain(token: string): string {
  if (/^\s/.test(token)) return " ";
  return token.replace(/[–—]/g, "-").replace(/’/g, "'");
}
