import { boundsOf, type Day, type Decade, type Month, type When, type Year } from "@communique/domain";

/** How exactly a date is given, or asked for. */
export type DateUnit = "day" | "month" | "year" | "decade";

/** The days from one to another, both ISO dates. */
export interface DateSpan {
  readonly from: string;
  readonly until: string;
}

const units: readonly DateUnit[] = ["day", "month", "year", "decade"];

/** Whether the first is less exact than the second. */
export function isCoarser(one: DateUnit, other: DateUnit): boolean {
  return units.indexOf(one) > units.indexOf(other);
}

export function coarserOf(one: DateUnit, other: DateUnit): DateUnit {
  return isCoarser(one, other) ? one : other;
}

/** All the months, years or decades that a span touches: of 23–24 October 2000 it is the whole of October, 2000 or the 2000s. */
export function widened({ from, until }: DateSpan, unit: DateUnit): DateSpan {
  return {
    from: boundsOf(whenAround(from, unit)).from ?? from,
    until: boundsOf(whenAround(until, unit)).until ?? until,
  };
}

export function isSame(one: DateSpan, other: DateSpan): boolean {
  return one.from === other.from && one.until === other.until;
}

export function isInside(inner: DateSpan, outer: DateSpan): boolean {
  return outer.from <= inner.from && inner.until <= outer.until;
}

/** The day that is so many days later, or earlier. */
export function dayPlus(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function whenAround(day: string, unit: DateUnit): When {
  const inferred = "nothing";
  switch (unit) {
    case "day":
      return { precision: "day", on: day as Day, inferred };
    case "month":
      return { precision: "month", in: day.slice(0, 7) as Month, inferred };
    case "year":
      return { precision: "year", in: day.slice(0, 4) as Year, inferred };
    case "decade":
      return { precision: "decade", in: `${day.slice(0, 3)}0s` as Decade, inferred };
  }
}
