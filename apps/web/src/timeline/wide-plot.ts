import { scaleLinear } from "d3-scale";
import type { Entry } from "./entries.ts";
import { dayNumber } from "./extent.ts";

/** An entry's place in the wide picture, in pixels. */
export interface WidePlace {
  readonly entry: Entry;
  readonly x: number;
  readonly width: number;
  readonly row: number;
  /** Where the name stands, and which of its ends. */
  readonly label: { readonly x: number; readonly anchor: "start" | "end" };
}

export const widePicture = { width: 976, rowHeight: 26, markHeight: 12 } as const;

// Most of it lies in the autumn of 2000, so that is opened up: a day there is as wide as half a year before.
const stops = [
  ["1855-01-01", 9],
  ["1940-01-01", 66],
  ["1962-01-01", 146],
  ["2000-09-01", 250],
  ["2000-12-01", 800],
  ["2001-01-01", 880],
  ["2001-04-01", 968],
] as const;

const scale = scaleLinear()
  .domain(stops.map(([day]) => dayNumber(day)))
  .range(stops.map(([, x]) => x))
  .clamp(true);

const letterWidth = 7.1;
const gap = 8;
const openLength = 56;

/** Where a day begins, from left to right. */
export function xOfDay(day: string): number {
  return scale(dayNumber(day));
}

/** Marks and names, packed into as few rows as their order in time allows; nothing covers anything else. */
export function widePlacesOf(entries: readonly Entry[]): readonly WidePlace[] {
  const rows: [number, number][][] = [];
  return entries.map((entry) => {
    const { x, width } = barOf(entry);
    const labelWidth = labelOf(entry).length * letterWidth;
    const atRight = x + width + gap + labelWidth <= widePicture.width;
    const label = atRight
      ? ({ x: x + width + gap, anchor: "start" } as const)
      : ({ x: x - gap, anchor: "end" } as const);
    const taken: [number, number] = atRight
      ? [x - gap, label.x + labelWidth + gap]
      : [label.x - labelWidth - gap, x + width + gap];
    const free = rows.findIndex((row) => row.every(([from, until]) => taken[1] <= from || until <= taken[0]));
    const row = free < 0 ? rows.length : free;
    rows[row] = [...(rows[row] ?? []), taken];
    return { entry, x, width, row, label };
  });
}

/** What stands beside a mark: a plan says that it is one. */
export function labelOf({ called, course }: Pick<Entry, "called" | "course">): string {
  return course === "due" ? `${called}: due` : called;
}

function barOf({ extent: { from, until, form } }: Entry): { readonly x: number; readonly width: number } {
  const end = scale(until ?? dayNumber("2001-04-01"));
  const start = from === null ? Math.max(end - openLength, 0) : scale(from);
  if (form === "day") return { x: (start + end) / 2 - widePicture.markHeight / 2, width: widePicture.markHeight };
  return { x: start, width: Math.max(end - start, 8) };
}
