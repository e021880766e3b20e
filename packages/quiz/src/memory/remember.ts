import { type LogEntry, scheduledReviews } from "./log-entry.ts";
import { type Memory, type MemoryState, type Rehearsal, rehearsalOf } from "./memory.ts";
import { type Refusal, refusalOf } from "./refusal.ts";
import { stateAfter, statesAfterEach } from "./scheduler.ts";

/** The memory with one more entry, and that entry, to be appended to the log. */
export type Remembered<Entry extends LogEntry> =
  | { readonly outcome: "remembered"; readonly memory: Memory; readonly entry: Entry }
  | Refusal;

/**
 * The memory after one more entry of the log: the same as if the whole log were replayed.
 *
 * @example
 * remember(memory, entry); // { outcome: "remembered", memory, entry }
 * // or, where the entry is there already: { outcome: "out of turn", number: 4, expected: 5 }
 */
export function remember<Entry extends LogEntry>(memory: Memory, entry: Entry): Remembered<Entry> {
  const { seed, rehearsals } = memory;
  const { statement } = entry;
  const rehearsal = rehearsalOf(memory, statement);
  const refusal = refusalOf(entry, rehearsal.entries);
  if (refusal) return refusal;
  const after = { entries: [...rehearsal.entries, entry], state: stateWith(rehearsal, entry, seed) };
  return { outcome: "remembered", memory: { seed, rehearsals: { ...rehearsals, [statement]: after } }, entry };
}

function stateWith({ entries, state }: Rehearsal, entry: LogEntry, seed: string): MemoryState | null {
  if (entry.kind === "undo") return statesAfterEach(scheduledReviews([...entries, entry]), seed).at(-1) ?? null;
  return entry.cram ? state : stateAfter(state, entry, seed);
}
