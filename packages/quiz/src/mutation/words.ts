/** Whether a text has these words, between the bounds of words. */
export function hasWords(text: string, words: string): boolean {
  return words !== "" && text.includes(words) && bounded(words).test(text);
}

/** The text with other words where these stand first; undefined where they do not stand. */
export function withWords(text: string, words: string, others: string): string | undefined {
  return hasWords(text, words) ? text.replace(bounded(words), () => others) : undefined;
}

/** The text with its quotations blanked out, as long as before. */
export function withoutQuotations(text: string): string {
  return text.replace(/“[^”]*”/g, (quotation) => " ".repeat(quotation.length));
}

function bounded(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "u");
}
