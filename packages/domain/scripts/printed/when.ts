import type { Day, InferredPart, When } from "../../src/model/when.ts";
import { labelOfWhen } from "../../src/wording/index.ts";

const exactness: Readonly<Record<When["precision"], string>> = {
  day: "to the day",
  days: "every day of the range",
  within: "at some moment in the range",
  month: "to the month",
  year: "to the year",
  decade: "to the decade",
  by: "no later than its day",
  vague: "in words",
};

const inferences: Readonly<Record<InferredPart, string>> = {
  nothing: "nothing inferred",
  year: "the year is inferred",
  date: "the date is inferred",
};

/** How exact a time is, what of it is inferred, and what else is known of it. */
export function exactnessOf(when: When): string {
  const notes = [exactness[when.precision], inferences[when.inferred]];
  if (when.precision === "day" && when.oldStyle) notes.push(`${labelOfDay(when.oldStyle)} in the Julian calendar`);
  if (when.precision === "vague" && when.notBefore) notes.push(`not before ${labelOfDay(when.notBefore)}`);
  if (when.precision === "vague" && when.notAfter) notes.push(`not after ${labelOfDay(when.notAfter)}`);
  return notes.join("; ");
}

/** "25 October 2000". */
export function labelOfDay(on: Day): string {
  return labelOfWhen({ precision: "day", on, inferred: "nothing" });
}
