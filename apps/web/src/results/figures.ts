import type { AttemptResultView, OverviewView } from "@communique/api";
import type { Measure, Unmeasured } from "@communique/quiz";
import { inPoints } from "../ui/points-words.ts";

const percentage = new Intl.NumberFormat("en-GB", { style: "percent", maximumFractionDigits: 0 });
const two = new Intl.NumberFormat("en-GB", {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: "negative",
});

const reasons: Readonly<Record<Unmeasured, string>> = {
  "too few students": "too few students",
  "too few questions": "too few questions",
  "no spread in the question": "all have the same points here",
  "no spread in the rest": "all have the same points in the rest",
  "no spread in the totals": "all have the same points",
};

function inPercent(share: number): string {
  return percentage.format(share);
}

/** A share of one, in percent, or why there is none. */
export function shareWords(measure: Measure): string {
  return measure.outcome === "measured" ? inPercent(measure.value) : `— (${reasons[measure.reason]})`;
}

/** A number of points, or why there is none. */
export function pointsWords(measure: Measure): string {
  return measure.outcome === "measured" ? inPoints(measure.value) : `— (${reasons[measure.reason]})`;
}

/** A correlation to two decimals, or why there is none. */
export function indexWords(measure: Measure): string {
  return measure.outcome === "measured" ? two.format(measure.value) : `— (${reasons[measure.reason]})`;
}

/** @example resultWords({ points: 2, of: 3, … }) // "2 of 3" */
export function resultWords({ points, of }: Pick<AttemptResultView, "points" | "of">): string {
  return `${inPoints(points)} of ${inPoints(of)}`;
}

/** What is said instead where there are no points to be had. */
export const noneCounts = "No question counts.";

/** What is said where nobody is found to need help. */
export function nobodyWords({ of }: Pick<OverviewView, "of">): string {
  return of === 0 ? noneCounts : "Nobody who has handed in has less than half of the points.";
}

/** @example timeWords(3720) // "1 h 2 min" */
export function timeWords(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (minutes < 1) return "under 1 min";
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
