export function resultAddress(attempt: string): string {
  return `/result?attempt=${encodeURIComponent(attempt)}`;
}

/** The place of a question on its result, counted from 1. */
export function questionAnchor(number: number): string {
  return `question-${number}`;
}
