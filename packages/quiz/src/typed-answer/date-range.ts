import type { DateParts } from "./date-parts.ts";
import { type DateSpan, type DateUnit, dayPlus, widened } from "./date-span.ts";

/** A span, and how exactly its ends were given. */
export interface DateRange extends DateSpan {
  readonly unit: DateUnit;
}

/** How two dates in a row are joined: all from the one to the other; or the one and then the other. */
export type Join = "to" | "and";

/**
 * The span of the dates in a row, each with the month and the year that it leaves to its neighbour; null where it has none or
 * the calendar has no such day, where the dates are not equally exact, and where "and" leaves a day out.
 */
export function rangeOf(dates: readonly DateParts[], joins: readonly Join[], year: number): DateRange | null {
  const filled = dates.map((_, index) => withNeighbours(dates, index, year));
  const [first, last] = filled;
  if (!first || !last) return first ? rangeAt(first) : null;
  if (filled.length === 2 && joins[0] === "to") return fromTo(first, last, dates[0]?.year === undefined);
  return joins.includes("to") ? null : inSuccession(filled.map(rangeAt));
}

/** A date with the month and the year that one before it or, failing that, one after it has. */
function withNeighbours(dates: readonly DateParts[], index: number, year: number): DateParts {
  const date = dates[index] ?? {};
  const month = date.day === undefined ? date.month : nearest(dates, index, "month");
  const isDated = date.day !== undefined || month !== undefined;
  return {
    ...date,
    ...(month === undefined ? {} : { month }),
    ...(isDated ? { year: nearest(dates, index, "year") ?? year } : {}),
  };
}

function nearest(dates: readonly DateParts[], index: number, part: "month" | "year"): number | undefined {
  const before = dates.slice(0, index + 1).findLast((date) => date[part] !== undefined);
  return (before ?? dates.slice(index).find((date) => date[part] !== undefined))?.[part];
}

function rangeAt({ day, month, year, decade }: DateParts): DateRange | null {
  if (decade !== undefined) return year === undefined ? wholeFrom([decade, 1, 1], "decade") : null;
  if (year === undefined) return null;
  if (day !== undefined) return month === undefined ? null : wholeFrom([year, month, day], "day");
  return month === undefined ? wholeFrom([year, 1, 1], "year") : wholeFrom([year, month, 1], "month");
}

function wholeFrom([year, month, day]: readonly [number, number, number], unit: DateUnit): DateRange | null {
  const first = [digits(year, 4), digits(month, 2), digits(day, 2)].join("-");
  return isOnCalendar(first) ? { unit, ...widened({ from: first, until: first }, unit) } : null;
}

function digits(number: number, count: number): string {
  return `${number}`.padStart(count, "0");
}

function isOnCalendar(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** From the one to the other, over the new year where only the other has a year ("30 December – 2 January 2001"). */
function fromTo(first: DateParts, last: DateParts, isYearOpen: boolean): DateRange | null {
  const until = rangeAt(last);
  const crossesNewYear = isYearOpen && (first.month ?? 0) > (last.month ?? 0);
  const from = rangeAt(crossesNewYear ? { ...first, year: (first.year ?? 0) - 1 } : first);
  if (!from || !until || from.unit !== until.unit || from.from > until.from) return null;
  return { unit: from.unit, from: from.from, until: until.until };
}

function inSuccession(ranges: readonly (DateRange | null)[]): DateRange | null {
  return ranges.reduce((before, range) => {
    if (!before || !range || before.unit !== range.unit || range.from !== dayPlus(before.until, 1)) return null;
    return { unit: range.unit, from: before.from, until: range.until };
  });
}
