const quotation = /[“"]([^“”"]*)[”"]/gu;

/** The words that a text puts in double quotation marks, without the marks. */
export function quotationsIn(text: string): readonly string[] {
  return [...text.matchAll(quotation)].map(([, words]) => words ?? "");
}

/** A text with a mark in the place of each quotation, so that words on both sides of one do not join. */
export function withoutQuotations(text: string): string {
  return text.replace(quotation, "“”");
}
