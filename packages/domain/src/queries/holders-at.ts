import { type Bounds, boundsOf } from "../bounds.ts";
import type { Fact, Tenure } from "../model/fact.ts";
import type { Day, Month, When, Year } from "../model/when.ts";
import { isRealDay } from "../real-day.ts";
import { type Order, orderOfSpans, spanOf } from "./chronology.ts";
import { isWhen } from "./is-when.ts";

/** A time to ask for: a date as precise as it is, or the time of a fact. */
export type AskedTime = Day | Month | Year | When;

/** The calendar does not have the time that was asked for, or it runs backwards, or it is no time. */
export interface NoSuchTime {
  readonly outcome: "no such time";
  readonly time: AskedTime;
}

/** The tenures of those who surely and of those who possibly held an office, or that there is no such time. */
export type HoldersAt =
  | { readonly outcome: "found"; readonly surely: readonly Tenure[]; readonly possibly: readonly Tenure[] }
  | NoSuchTime;

/**
 * Who holds an office on some day of a time: surely, or possibly, as far as the dates go.
 *
 * A tenure is told as of a time, mostly a month: on some day of that month somebody held the office. It does not tell when
 * the tenure began or ended, nor that it lasted the month. So a holder as of October 2000 is sure for that month and
 * that year, possible for each day in them, and not listed for September; who is not listed may have held the office too.
 * Of a time with an open end nobody knows which days it has: only a holder as of that very time is sure for it.
 *
 * @example
 * holdersAt([konoAsForeignMinister], "2000-10"); // { outcome: "found", surely: [konoAsForeignMinister], possibly: [] }
 * holdersAt([konoAsForeignMinister], "2000-10-23"); // { outcome: "found", surely: [], possibly: [konoAsForeignMinister] }
 * holdersAt([konoAsForeignMinister], "2000-10-32"); // { outcome: "no such time", time: "2000-10-32" }
 */
export function holdersAt(facts: readonly Fact[], time: AskedTime): HoldersAt {
  const bounds = boundsOfAsked(time);
  if (!bounds || !isReal(bounds)) return { outcome: "no such time", time };
  const asked = { ...bounds, fills: bounds.from !== undefined && bounds.until !== undefined };
  const tenures = facts
    .filter((fact) => fact.kind === "tenure")
    .map((tenure) => ({
      tenure,
      order: isSame(time, tenure.asOf) ? "overlapping" : orderOfSpans(spanOf(tenure.asOf), asked),
    }));
  const held = (order: Order) => tenures.filter((one) => one.order === order).map(({ tenure }) => tenure);
  return { outcome: "found", surely: held("overlapping"), possibly: held("undecided") };
}

function boundsOfAsked(time: AskedTime): Bounds | null {
  if (typeof time === "string") return boundsOfDate(time);
  return isWhen(time) ? boundsOf(time) : null;
}

/** Whether both are told alike: the same words mean the same time, though nobody can tell which days that is. */
function isSame(one: AskedTime, other: When): boolean {
  if (typeof one === "string" || one.precision !== other.precision) return false;
  const [asked, told] = [boundsOf(one), boundsOf(other)];
  return wordsOf(one) === wordsOf(other) && asked.from === told.from && asked.until === told.until;
}

function wordsOf(time: When): string {
  return time.precision === "vague" ? time.words : "";
}

function boundsOfDate(date: string): Bounds {
  const inferred = "nothing";
  if (isYear(date)) return boundsOf({ precision: "year", in: date, inferred });
  if (isMonth(date)) return boundsOf({ precision: "month", in: date, inferred });
  return { from: date, until: date };
}

function isYear(date: string): date is Year {
  return /^\d{4}$/.test(date);
}

function isMonth(date: string): date is Month {
  return /^\d{4}-\d{2}$/.test(date);
}

function isReal({ from, until }: Bounds): boolean {
  const ends = [from, until].filter((end) => end !== undefined);
  return ends.every(isRealDay) && !(from !== undefined && until !== undefined && from > until);
}
