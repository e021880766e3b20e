import type { AssignedToLearner, GivenAssignment } from "@communique/db";
import type { AssignedView, AssignmentView } from "../assignment-views.ts";
import { type CorrectedIn, scoreOf } from "../attempt/corrected.ts";
import { boundStanding, isPast } from "../attempt/standing.ts";
import { clockAt } from "./moment-in.ts";
import type { PointsHad } from "./points-had.ts";
import { mostFor } from "./start-assigned.ts";

export function assignmentView({
  shared: _,
  createdAt: __,
  opensAt,
  closesAt,
  ...given
}: GivenAssignment): AssignmentView {
  return {
    ...given,
    ...windowOf({ opensAt, closesAt }),
    opens: clockAt(opensAt, given.timeZone),
    closes: closesAt && clockAt(closesAt, given.timeZone),
  };
}

export function assignedView(
  given: AssignedToLearner,
  { corrected, points }: { readonly corrected: CorrectedIn; readonly points: ReadonlyMap<string, PointsHad> },
  now: Date,
): AssignedView {
  const { id, title, length, feedback, timeZone, minutes, extraTime, begun } = given;
  const attempts = given.attempts.map((attempt) => {
    const bounds = { ...given, assignment: id, endsAt: attempt.endsAt };
    return { ...attempt, ...boundStanding({ finishedAt: attempt.finishedAt, bounds }, now) };
  });
  const handedIn = attempts.filter(({ finishedAt }) => finishedAt !== null);
  const told = handedIn
    .filter(({ isTold }) => isTold)
    .map(({ id: attempt, right }) => ({
      ...scoreOf({ right, total: length }, corrected.get(attempt) ?? []),
      ...(points.get(attempt) ?? { points: null, pointsBefore: null }),
    }));
  return {
    ...{ id, title, length, feedback, timeZone },
    ...windowOf(given),
    minutes: minutes && (minutes * (100 + extraTime)) / 100,
    phase: now < given.opensAt ? "coming" : given.closesAt && now >= given.closesAt ? "over" : "open",
    isUnderWay: attempts.some(({ finishedAt, endsAt }) => finishedAt === null && !isPast(endsAt, now)),
    attemptsLeft: Math.max(0, mostFor(given) - begun),
    attemptsAllowed: mostFor(given),
    latest: handedIn.at(-1)?.id ?? null,
    best: told.toSorted((one, other) => worthOf(other) - worthOf(one))[0] ?? null,
  };
}

function worthOf({ right, points }: NonNullable<AssignedView["best"]>): number {
  return points?.points ?? right;
}

function windowOf({ opensAt, closesAt }: Pick<GivenAssignment, "opensAt" | "closesAt">) {
  return { opensAt: opensAt.toISOString(), closesAt: closesAt?.toISOString() ?? null };
}
