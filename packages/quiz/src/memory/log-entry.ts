import type { Rating } from "./rating.ts";

interface Logged<Kind extends string> {
  readonly kind: Kind;
  /** The id of the statement that was rehearsed, whatever the wording of the question or card. */
  readonly statement: string;
  /** Its place among the entries of this statement, from 1. */
  readonly number: number;
  /** The instant, in UTC, as `Date.prototype.toISOString` writes it. */
  readonly at: string;
}

/** That a statement was rehearsed, and how well it was remembered. */
export interface Review extends Logged<"review"> {
  readonly rating: Rating;
  readonly source: "graded answer" | "self-rated card";
  /** Whether it leaves the schedule as it is. */
  readonly cram: boolean;
}

/** That a review is to count as if it had never been. */
export interface Undo extends Logged<"undo"> {
  /** The number of the review. */
  readonly undoes: number;
}

/** A line of the review log, which only grows: everything else follows from it. Plain JSON. */
export type LogEntry = Review | Undo;

/** The reviews that no later entry undoes. */
export function standingReviews(entries: readonly LogEntry[]): readonly Review[] {
  const undone = new Set(entries.map((entry) => entry.kind === "undo" && entry.undoes));
  return entries.filter((entry) => entry.kind === "review" && !undone.has(entry.number)) as readonly Review[];
}

/** The reviews that the schedule follows from. */
export function scheduledReviews(entries: readonly LogEntry[]): readonly Review[] {
  return standingReviews(entries).filter(({ cram }) => !cram);
}
