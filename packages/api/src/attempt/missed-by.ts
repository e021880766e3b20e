import type { MissedQuestion, Store } from "@communique/db";
import { correctedIn } from "./corrected.ts";
import { boundStanding } from "./standing.ts";

/** What a learner misses time and again, the most missed first, as far as it may be told, and as it counts after what was corrected. */
export async function missedBy(store: Store, learner: string, limit: number): Promise<readonly MissedQuestion[]> {
  const now = new Date();
  const bound = await store.boundAttempts({ learner });
  const untold = bound.filter((attempt) => !boundStanding(attempt, now).isTold).map(({ id }) => id);
  const corrected = [...(await correctedIn(store, { learner }))].flatMap(([attempt, some]) =>
    some.map(({ question, worth }) => ({ attempt, question, right: worth?.right ?? null })),
  );
  return store.missed({ learner, limit, without: untold, corrected });
}
