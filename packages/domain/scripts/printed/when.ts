import type { Day, InferredPart, When } from "../../src/model/when.ts";

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

const exactness: Readonly<Record<When["precision"], string>> = {
  day: "to the day",
  days: "every day of the range",
  within: "at some moment in the range",
  month: "to the month",
  year: "to the year",
  decade: "to the decade",
  by: "no later than that day",
  vague: "in words",
};

const inferences: Readonly<Record<InferredPart, string>> = {
  nothing: "nothing inferred",
  year: "the year is inferred",
  date: "the date is inferred",
};

/** A time for the end of a sentence: "on 23–24 October 2000", "during 15–17 November 2000", "in the 1960s". */
export function phraseOfWhen(when: When): string {
  switch (when.precision) {
    case "day":
    case "days":
      return `on ${labelOfWhen(when)}`;
    case "within":
      return `during ${labelOfWhen(when)}`;
    case "month":
    case "year":
      return `in ${labelOfWhen(when)}`;
    case "decade":
      return `in the ${labelOfWhen(when)}`;
    case "by":
      return `by ${labelOfWhen(when)}`;
    case "vague":
      return when.words;
    default:
      return when satisfies never;
  }
}

/** A time by itself: "23–24 October 2000". */
export function labelOfWhen(when: When): string {
  switch (when.precision) {
    case "day":
      return labelOfDay(when.on);
    case "days":
    case "within":
      return labelOfRange(when.from, when.until);
    case "month":
      return `${nameOfMonth(when.in)} ${when.in.slice(0, 4)}`;
    case "year":
    case "decade":
      return when.in;
    case "by":
      return labelOfDay(when.until);
    case "vague":
      return when.words;
    default:
      return when satisfies never;
  }
}

/** How exact a time is, what of it is inferred, and what else is known of it. */
export function exactnessOf(when: When): string {
  const notes = [exactness[when.precision], inferences[when.inferred]];
  if (when.precision === "day" && when.oldStyle) notes.push(`${labelOfDay(when.oldStyle)} in the Julian calendar`);
  if (when.precision === "vague" && when.notBefore) notes.push(`not before ${labelOfDay(when.notBefore)}`);
  if (when.precision === "vague" && when.notAfter) notes.push(`not after ${labelOfDay(when.notAfter)}`);
  return notes.join("; ");
}

/** "25 October 2000". */
export function labelOfDay(day: Day): string {
  return `${Number(day.slice(8))} ${nameOfMonth(day)} ${day.slice(0, 4)}`;
}

function labelOfRange(from: Day, until: Day): string {
  return from.slice(0, 7) === until.slice(0, 7)
    ? `${Number(from.slice(8))}–${labelOfDay(until)}`
    : `${labelOfDay(from)} – ${labelOfDay(until)}`;
}

function nameOfMonth(date: string): string {
  return months[Number(date.slice(5, 7)) - 1] ?? date;
}
