import type { Day, When } from "../model/when.ts";

// Not Intl: its spaces and dashes differ between versions, and a quiz must be the same to the byte everywhere.
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A time for a sentence, with its preposition: "on 23–24 October 2000", "in September 2000". */
export function phraseOfWhen(when: When): string {
  switch (when.precision) {
    case "day":
    case "days":
      return `on ${labelOfWhen(when)}`;
    case "month":
    case "year":
      return `in ${labelOfWhen(when)}`;
    case "decade":
      return `in the ${labelOfWhen(when)}`;
    case "within":
      return when.from.slice(0, 7) === when.until.slice(0, 7)
        ? `at some time ${labelOfWhen(when)}`
        : `at some time from ${labelOfDay(when.from)} to ${labelOfDay(when.until)}`;
    default:
      return labelOfWhen(when);
  }
}

/** A time by itself: "23–24 October 2000", "September 2000". */
export function labelOfWhen(when: When): string {
  switch (when.precision) {
    case "day":
      return labelOfDay(when.on);
    case "days":
      return labelOfRange(when.from, when.until);
    case "within":
      return `during ${labelOfRange(when.from, when.until)}`;
    case "month":
      return monthAndYear(when.in);
    case "year":
    case "decade":
      return when.in;
    case "by":
      return when.until.endsWith("-12-31")
        ? `before the end of ${when.until.slice(0, 4)}`
        : `by ${labelOfDay(when.until)}`;
    case "vague":
      return when.words;
  }
}

/** "October 2000" from `2000-10` or any day in it. */
export function monthAndYear(date: string): string {
  return `${months[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}

function labelOfRange(from: Day, until: Day): string {
  return from.slice(0, 7) === until.slice(0, 7)
    ? `${dayOf(from)}–${labelOfDay(until)}`
    : `${labelOfDay(from)} – ${labelOfDay(until)}`;
}

function labelOfDay(day: Day): string {
  return `${dayOf(day)} ${monthAndYear(day)}`;
}

function dayOf(day: Day): number {
  return Number(day.slice(8, 10));
}
