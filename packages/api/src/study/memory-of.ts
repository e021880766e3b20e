import type { Store } from "@communique/db";
import { type LogEntry, type Memory, replay } from "@communique/quiz";

/** What a learner remembers, as the log has it. The mark is its seed, so that what is brought back falls due when it did before. */
export async function memoryOf(store: Store, learner: string): Promise<Memory> {
  const [log, mark] = await Promise.all([store.reviewLog({ learner }), store.mark({ learner })]);
  const replayed = replay(
    log.map(({ entry }) => entry as unknown as LogEntry),
    mark ?? learner,
  );
  if (replayed.outcome === "replayed") return replayed.memory;
  throw new TypeError(`The log of reviews is broken at ${replayed.index}: ${replayed.because.outcome}.`);
}
