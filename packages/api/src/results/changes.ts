import { setTimeout as wait } from "node:timers/promises";
import { type TrackedEnvelope, tracked } from "@trpc/server";
import type { Context } from "../context.ts";
import { learnerOf } from "../learner.ts";
import { unknownResults } from "./results-of.ts";

/** How often it is looked whether anything has changed, in milliseconds. */
const everySoOften = 1500;

interface ChangesWanted {
  readonly assignment: string;
  readonly lastEventId?: string | null | undefined;
}

/** The mark of the results whenever it is another than before, until nobody listens any more. */
export async function* changesOf(
  ctx: Context,
  { assignment, lastEventId }: ChangesWanted,
  signal: AbortSignal | undefined,
): AsyncGenerator<TrackedEnvelope<null>, void> {
  const learner = learnerOf(ctx) ?? "";
  let last = lastEventId;
  while (!signal?.aborted) {
    const mark = await ctx.service.store.resultsMark({ learner, assignment });
    if (mark === undefined) throw unknownResults();
    if (mark !== last) {
      last = mark;
      yield tracked(mark, null);
    }
    await wait(everySoOften, undefined, signal && { signal }).catch(() => undefined);
  }
}
