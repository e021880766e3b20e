import type { LogEntry, Review } from "../log-entry.ts";
import type { Memory } from "../memory.ts";
import type { Rating } from "../rating.ts";
import { replay } from "../replay.ts";

export const start: Date = new Date("2000-10-23T09:00:00.000Z");

/** So many days after the start. */
export function after(days: number): Date {
  return new Date(start.getTime() + days * 86_400_000);
}

/** The reviews of a statement that was rated so, on these days after the start. */
export function reviewsOf(statement: string, rated: readonly (readonly [Rating, number])[]): readonly Review[] {
  return rated.map(([rating, days], index) => ({
    kind: "review",
    statement,
    number: index + 1,
    at: after(days).toISOString(),
    rating,
    source: "self-rated card",
    cram: false,
  }));
}

/** The memory that a log makes, which must not be broken. */
export function memoryOf(log: readonly LogEntry[], seed = "tea"): Memory {
  const replayed = replay(log, seed);
  if (replayed.outcome !== "replayed") throw new TypeError(JSON.stringify(replayed));
  return replayed.memory;
}
