import { boundsOf } from "../bounds.ts";
import type { Fact } from "../model/fact.ts";
import type { Day, When } from "../model/when.ts";
import { isRealDay } from "../real-day.ts";
import { articleCitationsIn, timesIn } from "./found-in.ts";

const longestDays = 31;
const longestWithin = 366;

/**
 * Each date that the calendar does not have, each range that runs backwards or is too long for its precision, and each
 * Julian date that is another day than its Gregorian one.
 */
export function datesUnreal(facts: readonly Fact[]): string[] {
  return facts.flatMap((fact) => [
    ...timesIn(fact).flatMap((when) => problemsOf(when).map((problem) => `${fact.id}: ${problem}`)),
    ...articleCitationsIn(fact)
      .flatMap(({ credit }) => (credit && !isRealDay(credit.dated) ? [credit.dated] : []))
      .map((day) => `${fact.id}: ${day}, the date of a credit, is not a day of the calendar; correct it`),
  ]);
}

/** Each event told as held that begins after the article's time, and each one told as due that ends before it. */
export function eventsOutOfTime(facts: readonly Fact[], articleDay: Day): string[] {
  return facts
    .filter((fact) => fact.kind === "event")
    .flatMap((event) => {
      if ("due" in event) {
        const { until } = boundsOf(event.due.is);
        return until !== undefined && until < articleDay
          ? [
              `${event.id}: due by ${until}, before the article's time (${articleDay}); correct the date, or tell it as held`,
            ]
          : [];
      }
      const { from } = boundsOf(event.when.is);
      return from !== undefined && from > articleDay
        ? [
            `${event.id}: held from ${from}, after the article's time (${articleDay}); correct the date, or tell it as due`,
          ]
        : [];
    });
}

function problemsOf(when: When): readonly string[] {
  const { from, until } = boundsOf(when);
  const unreal = [from, until].filter((day) => day !== undefined && !isRealDay(day));
  if (unreal.length > 0) return [`${unreal.join(" and ")}: no such day in the calendar; correct the date`];
  if (when.precision === "day" && when.oldStyle !== undefined && when.oldStyle !== julianOf(when.on))
    return [`${when.oldStyle} is not ${when.on} in the Julian calendar; correct one`];
  if (from === undefined || until === undefined) return [];
  if (from > until) return [`from ${from} until ${until} runs backwards; swap the two`];
  const length = (Date.parse(until) - Date.parse(from)) / 86_400_000 + 1;
  if ((when.precision === "days" || when.precision === "within") && length === 1)
    return [`from ${from} until ${until} is one day; write a time of precision "day"`];
  if (when.precision === "days" && length > longestDays)
    return [`from ${from} until ${until} fills ${length} days; is it "within"?`];
  if (when.precision === "within" && length > longestWithin)
    return [`within ${length} days says little; write a year, a decade or "vague"`];
  return [];
}

/** A Gregorian day in the Julian calendar, which falls behind by three days in four centuries. */
function julianOf(day: Day): string {
  const year = Number(day.slice(0, 4));
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return new Date(Date.parse(day) - behind * 86_400_000).toISOString().slice(0, 10);
}
