import { dayInMilliseconds } from "./instant.ts";

export interface NoSuchTimeZone {
  readonly outcome: "no such time zone";
  readonly timeZone: string;
}

/** What day it is at an instant somewhere: `2000-10-23`. */
export type Calendar = (instant: string) => string;

/** The calendar of an IANA time zone, or undefined where there is none of that name. */
export function calendarOf(timeZone: string): Calendar | undefined {
  const format = formatOf(timeZone);
  if (!format) return undefined;
  return (instant) => {
    const parts = new Map(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
    return `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`;
  };
}

/** Consecutive days of the calendar: a hundred years of them at most. */
export function daysFrom(first: string, count: number): readonly string[] {
  const start = Date.parse(`${first}T00:00:00Z`);
  return Array.from({ length: Math.min(count, 36_500) }, (_, index) =>
    new Date(start + index * dayInMilliseconds).toISOString().slice(0, 10),
  );
}

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat("en", {
      timeZone,
      calendar: "iso8601",
      numberingSystem: "latn",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    });
  } catch {
    return undefined;
  }
}
