import type { AssignedToLearner, GivenAssignment } from "@communique/db";
import type { AssignedView, AssignmentView } from "../assignment-views.ts";
import { type CorrectedIn, scoreOf } from "../attempt/corrected.ts";
import { boundStanding, isPast } from "../attempt/standing.ts";
import type { ScoreView } from "../views.ts";
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
  const told = handedIn.flatMap(({ id: attempt, right }) => {
    const had = points.get(attempt);
    return had ? [{ had, score: scoreOf({ right, total: length }, corrected.get(attempt) ?? []) }] : [];
  });
  return {
    ...{ id, title, length, feedback, timeZone },
    ...windowOf(given),
    minutes: minutes && (minutes * (100 + extraTime)) / 100,
    phase: now < given.opensAt ? "coming" : given.closesAt && now >= given.closesAt ? "over" : "open",
    isUnderWay: attempts.some(({ finishedAt, endsAt }) => finishedAt === null && !isPast(endsAt, now)),
    attemptsLeft: Math.max(0, mostFor(given) - begun),
    attemptsAllowed: mostFor(given),
    latest: handedIn.at(-1)?.id ?? null,
    best: told.toSorted((one, other) => worthOf(other.had) - worthOf(one.had)).map(bestView)[0] ?? null,
  };
}

/** In points, whatever is told of them: so a teacher who counts the best attempt counts the same one. */
function worthOf({ credit, points }: PointsHad): number {
  return points?.points ?? credit;
}

function bestView({ had, score }: { readonly had: PointsHad; readonly score: ScoreView }): AssignedView["best"] {
  const { points, pointsBefore } = had;
  return { ...score, points, pointsBefore };
}

function windowOf({ opensAt, closesAt }: Pick<GivenAssignment, "opensAt" | "closesAt">) {
  return { opensAt: opensAt.toISOString(), closesAt: closesAt?.toISOString() ?? null };
}
