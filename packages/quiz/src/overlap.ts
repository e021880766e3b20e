import { boundsOf, type When } from "@communique/domain";

/** Whether two times may share a day. A time without bounds may share one with any. */
export function overlap(one: When, other: When): boolean {
  const [first, second] = [boundsOf(one), boundsOf(other)];
  return !isBefore(first.until, second.from) && !isBefore(second.until, first.from);
}

function isBefore(day: string | undefined, other: string | undefined): boolean {
  return day !== undefined && other !== undefined && day < other;
}
