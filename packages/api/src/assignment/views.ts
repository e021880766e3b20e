import type { AssignedToLearner, GivenAssignment } from "@communique/db";
import type { AssignedView, AssignmentView } from "../assignment-views.ts";
import { boundStanding, isPast } from "../attempt/standing.ts";
import type { PointsView } from "../shape-views.ts";
import { clockAt } from "./moment-in.ts";
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
  points: ReadonlyMap<string, PointsView>,
  now: Date,
): AssignedView {
  const { id, title, length, feedback, timeZone, minutes, extraTime, begun } = given;
  const attempts = given.attempts.map((attempt) => {
    const bounds = { ...given, assignment: id, endsAt: attempt.endsAt };
    return { ...attempt, ...boundStanding({ finishedAt: attempt.finishedAt, bounds }, now) };
  });
  const handedIn = attempts.filter(({ finishedAt }) => finishedAt !== null);
  const told = handedIn.flatMap((one) => (one.isTold ? { ...one, points: points.get(one.id) ?? null } : []));
  const best = told.toSorted((one, other) => worthOf(other) - worthOf(one))[0];
  return {
    ...{ id, title, length, feedback, timeZone },
    ...windowOf(given),
    minutes: minutes && (minutes * (100 + extraTime)) / 100,
    phase: now < given.opensAt ? "coming" : given.closesAt && now >= given.closesAt ? "over" : "open",
    isUnderWay: attempts.some(({ finishedAt, endsAt }) => finishedAt === null && !isPast(endsAt, now)),
    attemptsLeft: Math.max(0, mostFor(given) - begun),
    attemptsAllowed: mostFor(given),
    latest: handedIn.at(-1)?.id ?? null,
    best: best ? { right: best.right, total: length, points: best.points } : null,
  };
}

function worthOf({ right, points }: { readonly right: number; readonly points: PointsView | null }): number {
  return points?.points ?? right;
}

function windowOf({ opensAt, closesAt }: Pick<GivenAssignment, "opensAt" | "closesAt">) {
  return { opensAt: opensAt.toISOString(), closesAt: closesAt?.toISOString() ?? null };
}
