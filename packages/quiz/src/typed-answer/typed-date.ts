import type { DateContext, DateParts, DateToken } from "./date-parts.ts";
import { type DateRange, type Join, rangeOf } from "./date-range.ts";
import { dayPlus } from "./date-span.ts";
import { dateTokens } from "./date-tokens.ts";

/** A date as it was typed. */
export interface TypedDate extends DateRange {
  readonly hasYear: boolean;
  /** That it is the last day for something ("by the end of 2000"), and not the day of it. */
  readonly isDeadline: boolean;
  readonly isMisspelt: boolean;
}

/** Reads a date, or dates and what is between them; null for what is no date. */
export function typedDate(typed: string, context: DateContext): TypedDate | null {
  const tokens = dateTokens(typed, context);
  const row = tokens && inRow(tokens[0] === "to" ? ["by", ...tokens.slice(1)] : tokens);
  const range = row && rangeOf(row.dates, row.joins, context.year);
  if (!range) return null;
  return {
    ...(row.marks.has("end") || row.marks.has("before") ? lastDayBy(range, row.marks) : range),
    hasYear: row.dates.some(({ year, decade }) => year !== undefined || decade !== undefined),
    isDeadline: row.marks.has("by") || row.marks.has("before"),
    isMisspelt: row.dates.some(({ misspelt }) => misspelt === true),
  };
}

type Mark = Exclude<DateToken, DateParts | Join>;

interface Row {
  readonly dates: readonly DateParts[];
  readonly joins: readonly Join[];
  readonly marks: ReadonlySet<Mark>;
}

/** The dates with what joins them; null where a join joins nothing, or a date has a part twice. */
function inRow(tokens: readonly DateToken[]): Row | null {
  const marks = new Set(tokens.filter(isMark));
  const dates: DateParts[] = [{}];
  const joins: Join[] = [];
  for (const token of tokens) {
    if (isMark(token)) continue;
    const [last = {}] = dates.slice(-1);
    if (typeof token === "string") {
      joins.push(marks.has("between") ? "to" : token);
      dates.push({});
    } else if (Object.keys(token).some((part) => part in last)) return null;
    else dates[dates.length - 1] = { ...last, ...token };
  }
  return dates.every((date) => Object.keys(date).length > 0) ? { dates, joins, marks } : null;
}

function isMark(token: DateToken): token is Mark {
  return token === "by" || token === "before" || token === "between" || token === "end";
}

/** "the end of 2000" is its last day; "before 2001" has the same one. */
function lastDayBy({ from, until }: DateRange, marks: ReadonlySet<Mark>): DateRange {
  const day = marks.has("end") ? until : dayPlus(from, -1);
  return { unit: "day", from: day, until: day };
}
