import { Temporal } from "temporal-polyfill";

/** What a clock in a time zone shows at a moment, to the minute: "2026-12-03T16:00". */
export function clockAt(moment: Date, timeZone: string): string {
  const there = Temporal.Instant.from(moment.toISOString()).toZonedDateTimeISO(timeZone);
  return there.toPlainDateTime().toString({ smallestUnit: "minute" });
}

/** Whether there is such a day and hour, wherever that may be. */
export function isClock(text: string): boolean {
  try {
    Temporal.PlainDateTime.from(text, { overflow: "reject" });
    return /^20\d\d-\d\d-\d\dT\d\d:\d\d$/.test(text);
  } catch {
    return false;
  }
}

/**
 * The moment at which a clock in a time zone shows this; undefined where it never does, since clocks were set forward over it. What it
 * shows twice, as clocks are set back, is the earlier or the later of the two.
 */
export function momentIn(clock: string, timeZone: string, which: "earlier" | "later"): Date | undefined {
  const wanted = Temporal.PlainDateTime.from(clock);
  const there = wanted.toZonedDateTime(timeZone, { disambiguation: which });
  return there.toPlainDateTime().equals(wanted) ? new Date(there.epochMilliseconds) : undefined;
}

/** A moment in words, as those who live in the time zone say it. */
export function momentWords(moment: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat("en-GB", {
    ...{ day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" },
    timeZone,
  });
  return `${format.format(moment).replace(" at ", ", ")} (${timeZone})`;
}
