import { type Measure, measured, unmeasured } from "./measure.ts";
import { mean, median, standardDeviation } from "./spread.ts";
import { haveSpread, inPoints, inUnits, sumOf, variance } from "./units.ts";

/** A row for each student, and in it the points of each question. */
type Points = readonly (readonly number[])[];

/** What the totals of the students tell of a quiz, in points. */
export interface QuizStatistics {
  readonly mean: Measure;
  readonly median: Measure;
  readonly standardDeviation: Measure;
  /** Cronbach's alpha: how far the questions measure one thing, at most 1. Below 0 they do not at all. */
  readonly internalConsistency: Measure;
}

/** The points of a student together, exactly. */
export function totalOf(points: readonly number[]): number {
  return inPoints(sumOf(points.map(inUnits)));
}

/**
 * The statistics of the totals. Source: Moodle, "Quiz statistics calculations": average, median, standard deviation and
 * coefficient of internal consistency, there in percent. The last is Cronbach, "Coefficient alpha and the internal structure of
 * tests", Psychometrika 16 (1951); a question that is worth nothing is in no total, and is to be left out.
 *
 * @example
 * quizStatistics([[1, 1], [0, 0]]).mean; // { outcome: "measured", value: 1 }
 */
export function quizStatistics(points: Points): QuizStatistics {
  const totals = points.map(totalOf);
  return {
    mean: mean(totals),
    median: median(totals),
    standardDeviation: standardDeviation(totals),
    internalConsistency: internalConsistency(points, totals),
  };
}

function internalConsistency(points: Points, totals: readonly number[]): Measure {
  const questions = points[0]?.length ?? 0;
  if (points.length < 2) return unmeasured("too few students");
  if (questions < 2) return unmeasured("too few questions");
  const units = totals.map(inUnits);
  if (!haveSpread(units)) return unmeasured("no spread in the totals");
  const ofQuestions = Array.from({ length: questions }, (_, question) =>
    variance(points.map((row) => inUnits(row[question] ?? 0))),
  );
  return measured((questions / (questions - 1)) * (1 - sumOf(ofQuestions) / variance(units)));
}
