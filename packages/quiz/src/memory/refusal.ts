import { isInstant, type NoSuchInstant } from "./instant.ts";
import type { LogEntry, Undo } from "./log-entry.ts";
import { ratings } from "./rating.ts";

/** Why an entry cannot follow those that its statement has; nothing was changed. */
export type Refusal =
  | Untimely
  | { readonly outcome: "no such rating"; readonly rating: string }
  /** An entry is missing before it, or one with its number is there already. */
  | { readonly outcome: "out of turn"; readonly number: number; readonly expected: number }
  | { readonly outcome: "nothing to undo"; readonly statement: string }
  | { readonly outcome: "already undone"; readonly number: number }
  /** What is to be undone is an undo: rate the statement again instead. */
  | { readonly outcome: "undo of an undo"; readonly number: number };

/** That nothing can be entered at an instant: it is none, or earlier than the last entry of the statement. */
export type Untimely =
  | NoSuchInstant
  | { readonly outcome: "before the last"; readonly at: string; readonly last: string };

export function refusalOf(entry: LogEntry, entries: readonly LogEntry[]): Refusal | undefined {
  const untimely = untimelyAfter(entries, entry.at);
  if (untimely) return untimely;
  const expected = entries.length + 1;
  if (entry.number !== expected) return { outcome: "out of turn", number: entry.number, expected };
  if (entry.kind === "undo") return refusalToUndo(entry, entries);
  return ratings.includes(entry.rating) ? undefined : { outcome: "no such rating", rating: entry.rating };
}

export function untimelyAfter(entries: readonly LogEntry[], at: string): Untimely | undefined {
  if (!isInstant(at)) return { outcome: "no such instant", at };
  const last = entries.at(-1)?.at;
  return last !== undefined && at < last ? { outcome: "before the last", at, last } : undefined;
}

function refusalToUndo({ statement, undoes }: Undo, entries: readonly LogEntry[]): Refusal | undefined {
  const target = entries[undoes - 1];
  if (!target) return { outcome: "nothing to undo", statement };
  if (target.kind === "undo") return { outcome: "undo of an undo", number: undoes };
  const isUndone = entries.some((entry) => entry.kind === "undo" && entry.undoes === undoes);
  return isUndone ? { outcome: "already undone", number: undoes } : undefined;
}
