import { type Measure, measured, unmeasured } from "./measure.ts";
import { inPoints, inUnits, sumOf, variance } from "./units.ts";

/**
 * The mean of points, in points. Source: Moodle, "Quiz statistics calculations", average grade.
 *
 * @example
 * mean([1, 0.5, 0]); // { outcome: "measured", value: 0.5 }
 */
export function mean(points: readonly number[]): Measure {
  if (points.length === 0) return unmeasured("too few students");
  return measured(inPoints(sumOf(points.map(inUnits)) / points.length));
}

/**
 * The middle of points in their order, in points; of an even number, half way between the two in the middle. Source: Moodle,
 * "Quiz statistics calculations", median grade.
 *
 * @example
 * median([3, 0, 1, 2]); // { outcome: "measured", value: 1.5 }
 */
export function median(points: readonly number[]): Measure {
  if (points.length === 0) return unmeasured("too few students");
  const sorted = points.map(inUnits).sort((one, other) => one - other);
  const upper = Math.floor(sorted.length / 2);
  const lower = Math.ceil(sorted.length / 2) - 1;
  return measured(inPoints(((sorted[lower] ?? 0) + (sorted[upper] ?? 0)) / 2));
}

/**
 * The standard deviation of points, in points, estimated from a sample: the root of the squared distances from the mean, divided
 * by one less than there are students. Source: Moodle, "Quiz statistics calculations", standard deviation.
 *
 * @example
 * standardDeviation([1, 1, 0, 0]); // { outcome: "measured", value: 0.5774 } to four decimals
 */
export function standardDeviation(points: readonly number[]): Measure {
  if (points.length < 2) return unmeasured("too few students");
  return measured(inPoints(Math.sqrt(variance(points.map(inUnits)))));
}
