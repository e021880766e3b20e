import type { Bounds, When } from "@communique/domain";
import { labelOfWhen } from "@communique/domain/wording";

const inferredParts: Readonly<Record<When["inferred"], string>> = {
  nothing: "",
  year: "the year is inferred",
  date: "the date is inferred",
};

/**
 * How exactly a time is known, and what of it is inferred.
 *
 * @example precisionOf({ precision: "month", in: "2000-09", inferred: "year" }, …) // "some time in the month; the year is inferred"
 */
export function precisionOf(when: When, bounds: Bounds): string {
  return [exactnessOf(when, bounds), inferredParts[when.inferred]].filter(Boolean).join("; ");
}

function exactnessOf(when: When, { from, until }: Bounds): string {
  switch (when.precision) {
    case "day":
      return "to the day";
    case "days":
      return "from the first of these days to the last";
    case "within":
      return "some time within these days";
    case "month":
      return "some time in the month";
    case "year":
      return "some time in the year";
    case "decade":
      return "some time in the decade";
    case "by":
      return "no day is given, only the last one possible";
    case "vague":
      return from === undefined && until === undefined
        ? "told in words alone"
        : `told in words: ${[from && `not before ${dayOf(from)}`, until && `not after ${dayOf(until)}`].filter(Boolean).join(", ")}`;
    default:
      return when satisfies never;
  }
}

function dayOf(day: string): string {
  return labelOfWhen({ precision: "day", on: day as `${number}-${number}-${number}`, inferred: "nothing" });
}
