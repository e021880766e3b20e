import type { Store } from "@communique/db";
import { type LogEntry, type Memory, replay } from "@communique/quiz";

/** What a learner remembers, as the log has it. */
export async function memoryOf(store: Store, learner: string): Promise<Memory> {
  const log = await store.reviewLog({ learner });
  const replayed = replay(
    log.map(({ entry }) => entry as unknown as LogEntry),
    learner,
  );
  if (replayed.outcome === "replayed") return replayed.memory;
  throw new TypeError(`The log of reviews is broken at ${replayed.index}: ${replayed.because.outcome}.`);
}
