import type { Day, Decade, Month, When, Year } from "@communique/domain";
import { type TypedDate, typedDate } from "../typed-answer/typed-date.ts";
import { isEndless } from "../typed-answer/typed-text.ts";

/** What a text says as a date: nothing where it is none, or can be two. */
export type DateWritten =
  | { readonly is: "a date"; readonly when: When; readonly hasYear: boolean }
  | { readonly is: "two dates" | "no date" };

/** Reads a whole text as a date. One without its year is taken to be of this year. */
export function dateWritten(text: string, year: number): DateWritten {
  if (isEndless(text)) return { is: "no date" };
  const [one, other] = [typedDate(text, { order: "day first", year }), typedDate(text, { order: "month first", year })];
  if (one && other && (one.from !== other.from || one.until !== other.until)) return { is: "two dates" };
  const date = one ?? other;
  const when = date && !date.isDeadline && !date.isMisspelt ? whenOf(date) : null;
  return date && when ? { is: "a date", when, hasYear: date.hasYear } : { is: "no date" };
}

function whenOf({ unit, from, until, hasYear }: TypedDate): When | null {
  const inferred = hasYear ? "nothing" : "year";
  const start = (length: number) => from.slice(0, length);
  const isOne = (length: number) => until.startsWith(start(length));
  switch (unit) {
    case "day":
      if (from === until) return { precision: "day", on: from as Day, inferred };
      return { precision: "days", from: from as Day, until: until as Day, inferred };
    case "month":
      return isOne(7) ? { precision: "month", in: start(7) as Month, inferred } : null;
    case "year":
      return isOne(4) ? { precision: "year", in: start(4) as Year, inferred } : null;
    case "decade":
      return isOne(3) ? { precision: "decade", in: `${start(3)}0s` as Decade, inferred } : null;
  }
}
