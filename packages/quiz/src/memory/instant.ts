/** That a date is none, or lies outside the years 1000 to 9999. */
export interface NoSuchInstant {
  readonly outcome: "no such instant";
  readonly at: string;
}

export const dayInMilliseconds = 86_400_000;

/** A date as the review log writes it: `2000-10-23T09:00:00.000Z`; of a date that is none, words that are no instant. */
export function instantOf(date: Date): string {
  return Number.isNaN(date.getTime()) ? "Invalid Date" : date.toISOString();
}

/** Whether a text is an instant as the review log writes it: a real one, in UTC, to the millisecond. */
export function isInstant(text: string): boolean {
  return /^[1-9]\d{3}-/.test(text) && instantOf(new Date(text)) === text;
}
