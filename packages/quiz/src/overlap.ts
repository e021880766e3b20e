import { type Bounds, boundsOf, type When } from "@communique/domain";
import { once } from "./once.ts";

/** The days between which a time surely lies. */
export const daysOf: (when: When) => Bounds = once(boundsOf);

/** Whether two times may share a day. A time without bounds may share one with any. */
export function overlap(one: When, other: When): boolean {
  const [first, second] = [daysOf(one), daysOf(other)];
  return !isBefore(first.until, second.from) && !isBefore(second.until, first.from);
}

function isBefore(day: string | undefined, other: string | undefined): boolean {
  return day !== undefined && other !== undefined && day < other;
}
