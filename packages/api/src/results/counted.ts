import { totalOf } from "@communique/quiz";
import type { AttemptResultView, Counting } from "../results-views.ts";
import type { PointsView } from "../shape-views.ts";
import type { ClassRecord, RecordedAttempt, RecordedStudent } from "./class-record.ts";

/** Those of a student's attempts that count. One that is under way does not, and so keeps a first one open. */
export function countedOf({ attempts }: RecordedStudent, counting: Counting): readonly RecordedAttempt[] {
  const handedIn = attempts.filter(({ endedAt }) => endedAt !== null);
  switch (counting) {
    case "first":
      return attempts.slice(0, 1).filter((attempt) => handedIn.includes(attempt));
    case "last":
      return handedIn.slice(-1);
    case "best":
      return bestOf(handedIn);
    case "all":
      return handedIn;
  }
}

/** The one with the most points, the earliest of several. */
export function bestOf(attempts: readonly RecordedAttempt[]): readonly RecordedAttempt[] {
  const most = Math.max(...attempts.map(({ points }) => points));
  return attempts.filter(({ points }) => points === most).slice(0, 1);
}

/** What the questions that count are worth. */
export function pointsIn({ questions }: ClassRecord): number {
  return totalOf(questions.filter(({ correction }) => correction.kind !== "withdrawn").map(({ points }) => points));
}

export function attemptResultView(record: ClassRecord, attempt: RecordedAttempt): AttemptResultView {
  const { points, right, pointsBefore, seconds } = attempt;
  const of = pointsIn(record);
  const before: PointsView = { points: pointsBefore, of: totalOf(record.questions.map((one) => one.points)) };
  const isSame = before.points === points && before.of === of;
  return { points, of, right, seconds, before: isSame ? null : before };
}
