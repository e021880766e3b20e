/** How well a statement was remembered, from worst to best; all but "again" are recall. */
export const ratings = ["again", "hard", "good", "easy"] as const;

export type Rating = (typeof ratings)[number];

/**
 * The rating that a graded answer gives, from its credit between 0 and 1: right is "good", partly right "hard" and wrong "again".
 * None is "easy", since no grade knows how easy it was. Undefined where the number is no credit.
 *
 * @example
 * ratingOf(0.5); // "hard"
 */
export function ratingOf(credit: number): Rating | undefined {
  if (!(credit >= 0 && credit <= 1)) return undefined;
  if (credit === 1) return "good";
  return credit > 0 ? "hard" : "again";
}
