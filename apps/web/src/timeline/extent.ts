import type { Bounds, When } from "@communique/domain";

/** The days that a mark takes up, counted from 1970; an end is null where the source leaves it open. */
export interface Extent {
  readonly from: number | null;
  /** The end of the last day. */
  readonly until: number | null;
  /** A day, days that are filled, or a stretch within which it lies. */
  readonly form: "day" | "range" | "band";
}

const forms = {
  day: "day",
  days: "range",
  within: "band",
  month: "band",
  year: "band",
  decade: "band",
  by: "band",
  vague: "band",
} as const satisfies Readonly<Record<When["precision"], Extent["form"]>>;

/** @example extentOf(when, bounds) // { from: 11253, until: 11255, form: "range" } */
export function extentOf(when: When, { from, until }: Bounds): Extent {
  return {
    from: from === undefined ? null : dayNumber(from),
    until: until === undefined ? null : dayNumber(until) + 1,
    form: forms[when.precision],
  };
}

/** @example dayNumber("1970-01-02") // 1 */
export function dayNumber(day: string): number {
  return Date.parse(day) / 86_400_000;
}
