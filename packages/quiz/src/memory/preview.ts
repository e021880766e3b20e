import { instantOf } from "./instant.ts";
import { type Interval, type Memory, rehearsalOf } from "./memory.ts";
import type { Rating } from "./rating.ts";
import { type Untimely, untimelyAfter } from "./refusal.ts";
import { stateAfter } from "./scheduler.ts";

export interface Scheduled {
  readonly interval: Interval;
  readonly due: string;
}

/**
 * What each rating would lead to, to the millisecond, for the buttons. Where there are two, they are "again" and "good".
 *
 * @example
 * preview(memory, "claim:momentum", now);
 * // { outcome: "previewed", choices: { again: { interval: { unit: "minutes", count: 10 }, due: "…" }, hard: … } }
 */
export function preview(
  memory: Memory,
  statement: string,
  now: Date,
): { readonly outcome: "previewed"; readonly choices: Readonly<Record<Rating, Scheduled>> } | Untimely {
  const { entries, state } = rehearsalOf(memory, statement);
  const at = instantOf(now);
  const untimely = untimelyAfter(entries, at);
  if (untimely) return untimely;
  const choice = (rating: Rating): Scheduled => {
    const { interval, due } = stateAfter(state, { statement, rating, at }, memory.seed);
    return { interval, due };
  };
  const [again, hard, good, easy] = [choice("again"), choice("hard"), choice("good"), choice("easy")];
  return { outcome: "previewed", choices: { again, hard, good, easy } };
}
