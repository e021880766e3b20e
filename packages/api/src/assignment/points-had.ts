import type { AssignedToLearner } from "@communique/db";
import type { CorrectedIn } from "../attempt/corrected.ts";
import { creditsOf } from "../attempt/credits-of.ts";
import { boundStanding } from "../attempt/standing.ts";
import { attemptView } from "../attempt/views.ts";
import type { Context } from "../context.ts";
import { isWeighed, shapeIn } from "../shape/shape.ts";
import type { ResultView } from "../views.ts";

export type PointsHad = Pick<ResultView, "points" | "pointsBefore">;

/** What a student has in each attempt that may be told, by its id. Where each question is worth one point, counting says it, and nothing is read. */
export async function pointsHad(
  { service: { store } }: Context,
  { attempts, corrected, ...given }: AssignedToLearner & { readonly learner: string; readonly corrected: CorrectedIn },
  now: Date,
): Promise<ReadonlyMap<string, PointsHad>> {
  const { learner, id: assignment } = given;
  const had = new Map<string, PointsHad>();
  for (const { id, wishes, finishedAt, endsAt } of attempts) {
    const standing = boundStanding({ finishedAt, bounds: { ...given, assignment, endsAt } }, now);
    if (!(standing.finishedAt && standing.isTold && isWeighed(shapeIn(wishes, given.length).points))) continue;
    const stored = await store.attempt({ learner, attempt: id });
    if (stored) had.set(id, creditsOf(attemptView(stored, now), corrected.get(id) ?? []));
  }
  return had;
}
