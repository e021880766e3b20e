import type { AssignedToLearner } from "@communique/db";
import { boundStanding } from "../attempt/standing.ts";
import { resultView } from "../attempt/views.ts";
import type { Context } from "../context.ts";
import { isWeighed, shapeIn } from "../shape/shape.ts";
import type { PointsView } from "../shape-views.ts";

/** What a student has in each attempt that may be told, by its id. Where each question is worth one point, counting says it, and nothing is read. */
export async function pointsHad(
  { service: { store } }: Context,
  { attempts, ...given }: AssignedToLearner & { readonly learner: string },
  now: Date,
): Promise<ReadonlyMap<string, PointsView>> {
  const { learner, id: assignment } = given;
  const had = new Map<string, PointsView>();
  for (const { id, wishes, finishedAt, endsAt } of attempts) {
    const standing = boundStanding({ finishedAt, bounds: { ...given, assignment, endsAt } }, now);
    if (!(standing.finishedAt && standing.isTold && isWeighed(shapeIn(wishes, given.length).points))) continue;
    const stored = await store.attempt({ learner, attempt: id });
    const result = stored && resultView(stored, now);
    if (result?.right !== null && result?.points) had.set(id, result.points);
  }
  return had;
}
