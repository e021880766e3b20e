import { type LogEntry, scheduledReviews } from "./log-entry.ts";
import type { Memory } from "./memory.ts";
import { type Refusal, refusalOf } from "./refusal.ts";
import { statesAfterEach } from "./scheduler.ts";

/**
 * The memory that follows from a log. The entries of one statement stand in their order; how those of several are mixed does not
 * matter, nor whether those of other statements are there.
 *
 * @example
 * replay([], learner); // { outcome: "replayed", memory } of somebody who remembers nothing yet
 */
export function replay(
  log: readonly LogEntry[],
  seed: string,
):
  | { readonly outcome: "replayed"; readonly memory: Memory }
  | { readonly outcome: "broken log"; readonly index: number; readonly because: Refusal } {
  const entriesOf = new Map<string, LogEntry[]>();
  for (const [index, entry] of log.entries()) {
    const entries = entriesOf.get(entry.statement) ?? [];
    const because = refusalOf(entry, entries);
    if (because) return { outcome: "broken log", index, because };
    entries.push(entry);
    entriesOf.set(entry.statement, entries);
  }
  const rehearsals = [...entriesOf].map(([statement, entries]) => {
    const state = statesAfterEach(scheduledReviews(entries), seed).at(-1) ?? null;
    return [statement, { entries, state }] as const;
  });
  return { outcome: "replayed", memory: { seed, rehearsals: Object.fromEntries(rehearsals) } };
}
