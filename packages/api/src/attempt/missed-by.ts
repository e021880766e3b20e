import type { MissedQuestion, Store } from "@communique/db";
import { boundStanding } from "./standing.ts";

/** What a learner misses time and again, the most missed first, as far as it may be told. */
export async function missedBy(store: Store, learner: string, limit: number): Promise<readonly MissedQuestion[]> {
  const now = new Date();
  const bound = await store.boundAttempts({ learner });
  const untold = bound.filter((attempt) => !boundStanding(attempt, now).isTold).map(({ id }) => id);
  return store.missed({ learner, limit, without: untold });
}
