import type { AssignedToLearner } from "@communique/db";
import type { CorrectedIn } from "../attempt/corrected.ts";
import { creditsOf } from "../attempt/credits-of.ts";
import { boundStanding } from "../attempt/standing.ts";
import { attemptView } from "../attempt/views.ts";
import type { Context } from "../context.ts";
import type { ResultView } from "../views.ts";

export type PointsHad = Pick<ResultView, "credit" | "points" | "pointsBefore">;

/** What a student has in each attempt that was handed in and may be told, by its id: counting the right answers leaves out what is partly right. */
export async function pointsHad(
  { service: { store } }: Context,
  { attempts, corrected, ...given }: AssignedToLearner & { readonly learner: string; readonly corrected: CorrectedIn },
  now: Date,
): Promise<ReadonlyMap<string, PointsHad>> {
  const { learner, id: assignment } = given;
  const had = new Map<string, PointsHad>();
  for (const { id, finishedAt, endsAt } of attempts) {
    const standing = boundStanding({ finishedAt, bounds: { ...given, assignment, endsAt } }, now);
    if (!(standing.finishedAt && standing.isTold)) continue;
    const stored = await store.attempt({ learner, attempt: id });
    if (stored) had.set(id, creditsOf(attemptView(stored, now), corrected.get(id) ?? []));
  }
  return had;
}
