import { instantOf } from "./instant.ts";
import type { Review } from "./log-entry.ts";
import { type Memory, rehearsalOf } from "./memory.ts";
import type { Rating } from "./rating.ts";
import { type Remembered, remember } from "./remember.ts";

/** How well a statement was remembered, how that was found, and when. */
export interface Rated {
  readonly statement: string;
  readonly rating: Rating;
  readonly source: Review["source"];
  readonly now: Date;
}

/**
 * Enters how well a statement was remembered, and schedules it anew.
 *
 * @example
 * review(memory, { statement: "claim:momentum", rating: "good", source: "self-rated card", now });
 * // { outcome: "remembered", memory, entry }
 */
export function review(memory: Memory, rated: Rated): Remembered<Review> {
  return remember(memory, entryOf(memory, rated, false));
}

/** Enters how well a statement was remembered outside its schedule, which stays as it is. */
export function cram(memory: Memory, rated: Rated): Remembered<Review> {
  return remember(memory, entryOf(memory, rated, true));
}

function entryOf(memory: Memory, { statement, rating, source, now }: Rated, cram: boolean): Review {
  const number = rehearsalOf(memory, statement).entries.length + 1;
  return { kind: "review", statement, number, at: instantOf(now), rating, source, cram };
}
