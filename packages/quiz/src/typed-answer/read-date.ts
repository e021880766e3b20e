import { boundsOf, type Day, type When } from "@communique/domain";
import { type DatedWhen, type DateFlaw, flawOf } from "./date-flaw.ts";
import { type DateUnit, isSame } from "./date-span.ts";
import { wordsOf } from "./name-form.ts";
import { type TypedDate, typedDate } from "./typed-date.ts";
import { isBlank, isEndless } from "./typed-text.ts";

/** How a typed date is read. Only `accepted` is right. */
export type DateRead =
  | { readonly read: "accepted" }
  /** It is not right, and not far from it. */
  | { readonly read: "near"; readonly but: DateFlaw }
  /** It can be two dates: with its day first, and with its month first. Where no year was typed, they have that of the right date. */
  | { readonly read: "ambiguous"; readonly readings: readonly [When, When] }
  | { readonly read: "unknown" }
  | { readonly read: "empty" };

/**
 * Reads a typed date, asked for as exactly as the source tells it or, with a unit, by its month, year or decade.
 *
 * | precision       | accepted                                         | near                                                    |
 * | --------------- | ------------------------------------------------ | ------------------------------------------------------- |
 * | `day`           | the day, in either calendar if it has both       | another day of the month; its month or year             |
 * | `days`          | all the days                                     | some of them; other days of the month; its month, year  |
 * | `within`        | all the days between which it was                | one of them, which is more than is known                |
 * | `month`         | the month                                        | a day in it, which is more than is known; its year      |
 * | `year`          | the year                                         | a day or a month in it; its decade                      |
 * | `decade`        | the decade                                       | a year in it                                            |
 * | `by`            | the last day, "the end of 2000", "before 2001"   | its month or year                                       |
 * | `vague`         | the words of the source, since there is no date  |                                                         |
 *
 * A year may be left out where the source leaves it out. A wrong one is never accepted; with all the rest right it is near.
 * Asked by a unit, every date as exact as that or more so is accepted that is true: a day of several, if its month is asked.
 *
 * @example
 * readDate("Oct. 23 & 24", { precision: "days", from: "2000-10-23", until: "2000-10-24", inferred: "year" }); // { read: "accepted" }
 */
export function readDate(typed: string, when: When, unit: DateUnit = "day"): DateRead {
  if (isEndless(typed)) return { read: "unknown" };
  if (isBlank(typed)) return { read: "empty" };
  return when.precision === "vague" ? readWords(typed, when.words) : readDated(typed, when, unit);
}

function readWords(typed: string, words: string): DateRead {
  return { read: wordsOf(typed).join(" ") === wordsOf(words).join(" ") ? "accepted" : "unknown" };
}

function readDated(typed: string, when: DatedWhen, unit: DateUnit): DateRead {
  const year = yearOf(when);
  const dayFirst = typedDate(typed, { order: "day first", year });
  const monthFirst = typedDate(typed, { order: "month first", year });
  if (dayFirst && monthFirst && !isSame(dayFirst, monthFirst)) {
    return { read: "ambiguous", readings: [whenOf(dayFirst), whenOf(monthFirst)] };
  }
  const date = dayFirst ?? monthFirst;
  const flaw = date ? flawOf(date, when, unit) : "everything";
  if (flaw === "everything") return { read: "unknown" };
  return flaw === "nothing" ? { read: "accepted" } : { read: "near", but: flaw };
}

function yearOf(when: DatedWhen): number {
  return Number(boundsOf(when).until?.slice(0, 4));
}

function whenOf({ from, until, hasYear }: TypedDate): When {
  const inferred = hasYear ? "nothing" : "year";
  return from === until
    ? { precision: "day", on: from as Day, inferred }
    : { precision: "days", from: from as Day, until: until as Day, inferred };
}
