import type { Day, Month, UndisputedPlace, When } from "@communique/domain";
import type { Cast } from "./cast.ts";
import type { Part } from "./part.ts";

/** A part with whom and what it tells of. */
export interface Scene extends Part {
  readonly cast: Cast;
}

/** The element of a list with this number; counting goes on from the start where the list ends. */
export function at<T>(some: readonly T[], number: number): T {
  const found = some[number % some.length];
  if (found === undefined) throw new RangeError("Nothing to choose from.");
  return found;
}

export function city({ cast }: Scene, number: number): UndisputedPlace {
  return at(cast.places, 1 + (number % (cast.places.length - 1)));
}

/** Some day of a month of the part's year, no later than the 20th. */
export function dayIn({ chance, year }: Part, month: number): When {
  return { precision: "day", on: dateOf(year, month, 1 + chance.below(20)), inferred: "year" };
}

/** Some days of a month of the part's year, no later than the 22nd. */
export function daysIn({ chance, year }: Part, month: number): When {
  const first = 1 + chance.below(20);
  const [from, until] = [dateOf(year, month, first), dateOf(year, month, first + 2)];
  return { precision: "days", from, until, inferred: "year" };
}

export function monthOf({ year }: Part, month: number): When {
  return { precision: "month", in: dateOf(year, month, 1).slice(0, 7) as Month, inferred: "year" };
}

function dateOf(year: number, month: number, day: number): Day {
  const [monthWritten, dayWritten] = [month, day].map((number) => String(number).padStart(2, "0"));
  return `${year}-${monthWritten}-${dayWritten}` as Day;
}
