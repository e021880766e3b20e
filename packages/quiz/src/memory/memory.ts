import type { LogEntry } from "./log-entry.ts";

/** The time from a review until the statement is due. */
export interface Interval {
  readonly unit: "minutes" | "days";
  readonly count: number;
}

/** How well a statement is remembered since its last review, in the three variables of FSRS, and when it is due. */
export interface MemoryState {
  /** Minutes apart while a statement is learnt, or learnt again after a lapse; then days. */
  readonly phase: "learning" | "review" | "relearning";
  /** The days in which retrievability falls from 1 to 0.9. */
  readonly stability: number;
  /** From 1 to 10: the higher, the less a review adds to the stability. */
  readonly difficulty: number;
  readonly reviewedAt: string;
  readonly interval: Interval;
  readonly due: string;
  readonly reviews: number;
  /** How often it was forgotten after it had been learnt. */
  readonly lapses: number;
}

/** The entries of one statement, and the state that follows from them: null as long as no review stands. */
export interface Rehearsal {
  readonly entries: readonly LogEntry[];
  readonly state: MemoryState | null;
}

/** What a learner remembers, by the id of the statement. Plain JSON. */
export interface Memory {
  /** Decides, with statement and number of reviews, by how many days an interval is varied. */
  readonly seed: string;
  readonly rehearsals: Readonly<Record<string, Rehearsal>>;
}

export interface NeverReviewed {
  readonly outcome: "never reviewed";
  readonly statement: string;
}

const nothing: Rehearsal = { entries: [], state: null };

/** What was rehearsed of a statement, whatever it is called: `constructor` is not the object's own. */
export function rehearsalOf({ rehearsals }: Memory, statement: string): Rehearsal {
  return (Object.hasOwn(rehearsals, statement) && rehearsals[statement]) || nothing;
}

/** The state of a statement: its stability, its difficulty, when it is due. */
export function stateOf(
  memory: Memory,
  statement: string,
): { readonly outcome: "found"; readonly state: MemoryState } | NeverReviewed {
  const { state } = rehearsalOf(memory, statement);
  return state ? { outcome: "found", state } : { outcome: "never reviewed", statement };
}
