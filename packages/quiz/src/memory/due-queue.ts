import { type Calendar, calendarOf, type NoSuchTimeZone } from "./calendar.ts";
import { instantOf, isInstant, type NoSuchInstant } from "./instant.ts";
import { scheduledReviews } from "./log-entry.ts";
import { type Memory, rehearsalOf } from "./memory.ts";
import { recallChance } from "./scheduler.ts";

export interface QueueWishes {
  /** The ids of all statements that can be asked, in the order in which they are to be learnt. */
  readonly statements: readonly string[];
  readonly now: Date;
  /** How many statements may be reviewed for the first time on one day. */
  readonly newPerDay: number;
  /** Where it is decided when a day ends: an IANA time zone, UTC where none is given. */
  readonly timeZone?: string;
}

export interface Due {
  readonly statement: string;
  readonly due: string;
  readonly retrievability: number;
}

/**
 * What is to be reviewed now: what is due by the end of the day, the lowest retrievability first, and then the new statements
 * that the day still allows. Where retrievability is equal, the order of the statements decides.
 *
 * @example
 * dueQueue(memory, { statements, now, newPerDay: 10 }); // { outcome: "queued", due: [{ statement, … }], unreviewed: ["claim:momentum"] }
 */
export function dueQueue(
  memory: Memory,
  { statements, now, newPerDay, timeZone = "UTC" }: QueueWishes,
):
  | { readonly outcome: "queued"; readonly due: readonly Due[]; readonly unreviewed: readonly string[] }
  | NoSuchInstant
  | NoSuchTimeZone {
  const at = instantOf(now);
  if (!isInstant(at)) return { outcome: "no such instant", at };
  const calendar = calendarOf(timeZone);
  if (!calendar) return { outcome: "no such time zone", timeZone };
  const today = calendar(at);
  const known = [...new Set(statements)].map((statement) => ({
    statement,
    state: rehearsalOf(memory, statement).state,
  }));
  const due = known.flatMap(({ statement, state }) =>
    state && calendar(state.due) <= today
      ? [{ statement, due: state.due, retrievability: recallChance(state, at) }]
      : [],
  );
  const unreviewed = known.filter(({ state }) => !state).map(({ statement }) => statement);
  const allowed = Math.max(0, newPerDay - startedOn(today, memory, calendar));
  return {
    outcome: "queued",
    due: due.sort((one, other) => one.retrievability - other.retrievability),
    unreviewed: unreviewed.slice(0, allowed),
  };
}

/** How many statements were reviewed for the first time on a day. */
function startedOn(day: string, { rehearsals }: Memory, calendar: Calendar): number {
  return Object.values(rehearsals).filter(({ entries }) => {
    const first = scheduledReviews(entries)[0];
    return first !== undefined && calendar(first.at) === day;
  }).length;
}
