import type { Bounds } from "@communique/domain";
import { iso, regex, string, type ZodMiniType } from "zod/mini";
import type { PlaceOnTimeline } from "../question/question.ts";

export type LineUnit = PlaceOnTimeline["line"]["unit"];

interface UnitRules {
  readonly date: ZodMiniType<string>;
  readonly example: string;
  /** The unit that a date lies in which is at least as exact. */
  readonly around: (date: string) => string;
  readonly nextLarger: LineUnit | null;
}

/** What can be marked on a line. Dates of one unit are in the order of time where they are in that of their characters. */
export const lineUnits: Readonly<Record<LineUnit, UnitRules>> = {
  day: { date: iso.date(), example: "1888-04-05", around: (date) => date.slice(0, 10), nextLarger: "month" },
  month: {
    date: string().check(regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
    example: "1888-04",
    around: (date) => date.slice(0, 7),
    nextLarger: "year",
  },
  year: {
    date: string().check(regex(/^\d{4}$/)),
    example: "1888",
    around: (date) => date.slice(0, 4),
    nextLarger: "decade",
  },
  decade: {
    date: string().check(regex(/^\d{3}0s$/)),
    example: "1880s",
    around: (date) => `${date.slice(0, 3)}0s`,
    nextLarger: null,
  },
};

/** Whether a date lies between two days, or else in which direction they lie from it, at the exactness of a unit. */
export function directionTo({ from, until }: Bounds, date: string, unit: LineUnit): "there" | "earlier" | "later" {
  const { around } = lineUnits[unit];
  if (from !== undefined && around(date) < around(from)) return "later";
  if (until !== undefined && around(date) > around(until)) return "earlier";
  return "there";
}
