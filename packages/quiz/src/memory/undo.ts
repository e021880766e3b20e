import { instantOf } from "./instant.ts";
import { standingReviews, type Undo } from "./log-entry.ts";
import { type Memory, rehearsalOf } from "./memory.ts";
import { type Remembered, remember } from "./remember.ts";

export interface Undoing {
  readonly statement: string;
  /** The number of the review to be undone: where none is given, the last one that stands. */
  readonly number?: number;
  readonly now: Date;
}

/**
 * Enters that a review is to count as if it had never been; the review stays in the log.
 *
 * @example
 * undo(memory, { statement: "claim:momentum", now }); // { outcome: "remembered", memory, entry }
 */
export function undo(memory: Memory, { statement, number, now }: Undoing): Remembered<Undo> {
  const { entries } = rehearsalOf(memory, statement);
  const undoes = number ?? standingReviews(entries).at(-1)?.number;
  if (undoes === undefined) return { outcome: "nothing to undo", statement };
  return remember(memory, { kind: "undo", statement, number: entries.length + 1, at: instantOf(now), undoes });
}
