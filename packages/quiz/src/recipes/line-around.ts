import { boundsOf, type When } from "@communique/domain";
import { contentHash } from "../content-hash.ts";
import type { PlaceOnTimeline } from "../question/question.ts";

type Line = PlaceOnTimeline["line"];

/** How many years a line has around the one that is asked, and how many of them stand before and after it at least. */
const lengths: Readonly<Record<Line["unit"], { readonly years: number; readonly margin: number }>> = {
  day: { years: 3, margin: 1 },
  month: { years: 4, margin: 1 },
  year: { years: 40, margin: 8 },
  decade: { years: 90, margin: 20 },
};

/** The last year that any line shows. */
const last = 2009;

/** A line with room on both sides of a time: how much of it stands before follows from the time alone. */
export function lineAround(when: When, unit: Line["unit"]): Omit<Line, "unit"> {
  const { from = "", until = "" } = boundsOf(when);
  const [first, end] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
  const { years, margin } = lengths[unit];
  const choices = years - 2 * margin + 1;
  const wanted = years - margin - (Number.parseInt(contentHash({ when }).slice(0, 8), 16) % choices);
  const after = Math.min(wanted, last - end);
  const [start, stop] = [first - (years - after), end + after];
  // A line of decades begins with one and ends with one.
  return unit === "decade"
    ? { from: start - (start % 10), until: stop - (stop % 10) + 9 }
    : { from: start, until: stop };
}
