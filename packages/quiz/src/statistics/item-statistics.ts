import { type Measure, measured, unmeasured } from "./measure.ts";
import { mean, standardDeviation } from "./spread.ts";
import { covariance, haveSpread, inUnits, pointsFor, variance } from "./units.ts";

/** What the credits of a question tell of it: its share of what it is worth, whatever that is. */
export interface ItemStatistics {
  /** How easy it is: the mean of its credits, from 0 (nobody has any) to 1 (everybody has all). */
  readonly facility: Measure;
  /** How far its credits lie apart. */
  readonly standardDeviation: Measure;
  /** The correlation of its credits with the points of all other questions together, from −1 to 1. */
  readonly discriminationIndex: Measure;
  /** The same covariance as a share of the largest that the two columns allow, at most 1. */
  readonly discriminativeEfficiency: Measure;
}

/** A row for each student, and in it the credit of each question, from 0 to 1 with at most four decimals. */
export type Credits = readonly (readonly number[])[];

/**
 * The statistics of each question. Source: Moodle, "Quiz statistics calculations": facility index, standard deviation,
 * discrimination index and discriminative efficiency, each there in percent. `worths` says how many points each question is worth,
 * in which the rest is counted; without it, one.
 *
 * @example
 * itemStatistics([[1, 1, 1], [1, 1, 0], [0, 1, 0]])[1]?.discriminationIndex; // { outcome: "unmeasured", reason: "no spread in the question" }
 */
export function itemStatistics(credits: Credits, worths?: readonly number[]): readonly ItemStatistics[] {
  const [first = []] = credits;
  const points = credits.map((row) =>
    row.map((credit, question) => inUnits(pointsFor(credit, worths?.[question] ?? 1))),
  );
  const totals = points.map((row) => row.reduce((sum, unit) => sum + unit, 0));
  return first.map((_, question) => {
    const own = credits.map((row) => row[question] ?? 0);
    const rest = totals.map((total, student) => total - (points[student]?.[question] ?? 0));
    return {
      facility: mean(own),
      standardDeviation: standardDeviation(own),
      ...againstRest(own.map(inUnits), rest, first.length),
    };
  });
}

function againstRest(own: readonly number[], rest: readonly number[], questions: number) {
  const reason = reasonNotToCompare(own, rest, questions);
  if (reason) return { discriminationIndex: unmeasured(reason), discriminativeEfficiency: unmeasured(reason) };
  const together = covariance(own, rest);
  const largest = covariance(ascending(own), ascending(rest));
  return {
    discriminationIndex: measured(within(together / Math.sqrt(variance(own) * variance(rest)))),
    // Where the other order is possible, it can be far below −1: there is less room for it than for this one.
    discriminativeEfficiency: measured(Math.min(1, together / largest)),
  };
}

function reasonNotToCompare(own: readonly number[], rest: readonly number[], questions: number) {
  if (own.length < 2) return "too few students";
  if (questions < 2) return "too few questions";
  if (!haveSpread(own)) return "no spread in the question";
  return haveSpread(rest) ? undefined : "no spread in the rest";
}

function ascending(units: readonly number[]): readonly number[] {
  return units.toSorted((one, other) => one - other);
}

/** A correlation that rounding has carried beyond its bounds is on them. */
function within(correlation: number): number {
  return Math.max(-1, Math.min(1, correlation));
}
