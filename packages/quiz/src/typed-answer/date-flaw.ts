import { boundsOf, type When } from "@communique/domain";
import { coarserOf, type DateSpan, type DateUnit, isCoarser, isInside, isSame, widened } from "./date-span.ts";
import type { TypedDate } from "./typed-date.ts";

/** What is not right about a date that is not far from it. */
export type DateFlaw =
  | "a part of it"
  | "another day"
  | "another year"
  | "less exact"
  | "more exact"
  | "a misspelt month";

/** A time that has a date. */
export type DatedWhen = Exclude<When, { readonly precision: "vague" }>;

/** The days that are right, how exactly they are known, and how exactly they are asked for. */
interface Asked {
  readonly days: DateSpan;
  readonly known: DateUnit;
  readonly unit: DateUnit;
  readonly when: DatedWhen;
}

const unitOf = {
  day: "day",
  days: "day",
  within: "day",
  by: "day",
  month: "month",
  year: "year",
  decade: "decade",
} as const satisfies Record<DatedWhen["precision"], DateUnit>;

/** What keeps a typed date from being right: nothing, something, or everything. */
export function flawOf(date: TypedDate, when: DatedWhen, askedBy: DateUnit): DateFlaw | "nothing" | "everything" {
  const known = unitOf[when.precision];
  const unit = coarserOf(askedBy, known);
  if (!date.hasYear && !isCoarser("year", unit)) return "everything";
  if (date.isDeadline && when.precision !== "by") return "everything";
  const flaws = spansOf(when).map((days) => flawIn(date, { days, known, unit, when }));
  return flaws.find((flaw) => flaw === "nothing") ?? flaws.find((flaw) => flaw !== "everything") ?? "everything";
}

/** The days that are right; twice where a document bears its date in two calendars. */
function spansOf(when: DatedWhen): readonly DateSpan[] {
  if (when.precision === "day" && when.oldStyle)
    return [when.on, when.oldStyle].map((day) => ({ from: day, until: day }));
  const { from, until } = boundsOf(when);
  return until === undefined ? [] : [{ from: from ?? until, until }];
}

function flawIn(date: TypedDate, asked: Asked): DateFlaw | "nothing" | "everything" {
  const whole = widened(asked.days, date.unit);
  if (isSame(date, whole)) return isCoarser(date.unit, asked.unit) ? "less exact" : flawInWords(date, asked);
  if (isInside(date, whole)) return isEnough(date, asked) ? flawInWords(date, asked) : flawOfPart(date, asked);
  if (isInMonthOf(date, asked)) return "another day";
  return isInAnotherYear(date, whole, asked) ? "another year" : "everything";
}

/** Whether some of the days are as good as all, since they lie in the month or the year that is asked for. */
function isEnough(date: TypedDate, { days, unit, when }: Asked): boolean {
  return when.precision === "days" && isCoarser(unit, date.unit) && isSame(widened(date, unit), widened(days, unit));
}

function flawOfPart(date: TypedDate, { known, when }: Asked): DateFlaw {
  return isCoarser(known, date.unit) || when.precision === "within" ? "more exact" : "a part of it";
}

function isInMonthOf(date: TypedDate, { days, known }: Asked): boolean {
  return date.unit === "day" && known === "day" && isSame(widened(date, "month"), widened(days, "month"));
}

/** Whether all but the year is right, where more than the year is asked for. */
function isInAnotherYear(date: TypedDate, whole: DateSpan, { unit }: Asked): boolean {
  const moved = {
    from: whole.from.slice(0, 4) + date.from.slice(4),
    until: whole.until.slice(0, 4) + date.until.slice(4),
  };
  return isCoarser("year", unit) && !isCoarser(date.unit, unit) && isSame(moved, whole);
}

/** What is wrong with a date of the right days: its month's spelling, or that it leaves out a year which the source gives. */
function flawInWords(date: TypedDate, { when }: Asked): DateFlaw | "nothing" {
  if (date.isMisspelt) return "a misspelt month";
  return when.inferred === "nothing" && !date.hasYear ? "less exact" : "nothing";
}
