import * as fc from "fast-check";
import type { LogEntry } from "../log-entry.ts";
import type { Memory } from "../memory.ts";
import { type Rating, ratings } from "../rating.ts";
import { cram, review } from "../review.ts";
import { undo } from "../undo.ts";
import { after, memoryOf } from "./rehearse.ts";

/** Ids of statements, two of which an object has without being given them. */
export const statements = ["claim:flood", "event:talks#when", "constructor", "__proto__"] as const;

export const anyRating: fc.Arbitrary<Rating> = fc.constantFrom(...ratings);

const anyStep = fc.record({
  does: fc.constantFrom("review", "review", "review", "cram", "undo", "undo"),
  statement: fc.constantFrom(...statements),
  rating: anyRating,
  // What an undo is of: most often the last review that stands.
  number: fc.constantFrom(undefined, undefined, 1, 2, 3),
  // From the same instant through the same sitting to four months later.
  days: fc.oneof(
    fc.constant(0),
    fc.double({ min: 0, max: 0.02, noNaN: true }),
    fc.double({ min: 0, max: 120, noNaN: true }),
  ),
});

/** A memory that was made entry by entry, the log of these entries, and the days that went by. */
export const anyMemory: fc.Arbitrary<{
  readonly memory: Memory;
  readonly log: readonly LogEntry[];
  readonly days: number;
}> = fc.record({ seed: fc.string(), steps: fc.array(anyStep, { maxLength: 25 }) }).map(({ seed, steps }) => {
  let [memory, days] = [memoryOf([], seed), 0];
  const log: LogEntry[] = [];
  for (const { does, statement, rating, number, days: wait } of steps) {
    days += wait;
    const now = after(days);
    const rated = { statement, rating, source: "graded answer", now } as const;
    const undoing = { statement, now, ...(number && { number }) };
    const result = does === "undo" ? undo(memory, undoing) : { review, cram }[does](memory, rated);
    if (result.outcome !== "remembered") continue;
    memory = result.memory;
    log.push(result.entry);
  }
  return { memory, log, days };
});
