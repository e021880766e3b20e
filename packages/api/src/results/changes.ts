import { setTimeout as wait } from "node:timers/promises";
import { type TrackedEnvelope, tracked } from "@trpc/server";
import type { Context } from "../context.ts";
import { learnerOf } from "../learner.ts";
import { Refusal } from "../refusal.ts";
import { unknownResults } from "./results-of.ts";

/** How often it is looked whether anything has changed, in milliseconds. */
const everySoOften = 1500;

interface ChangesWanted {
  readonly assignment: string;
  readonly lastEventId?: string | null | undefined;
}

/**
 * The mark of the results whenever it is another than before, until nobody listens any more, or whoever does may not: signed out everywhere
 * since, or no teacher of the class any more.
 */
export async function* changesOf(
  ctx: Context,
  { assignment, lastEventId }: ChangesWanted,
  signal: AbortSignal | undefined,
): AsyncGenerator<TrackedEnvelope<null>, void> {
  const { store, listeners } = ctx.service;
  const learner = learnerOf(ctx) ?? "";
  const look = async () => {
    const [mark, epoch] = await Promise.all([store.resultsMark({ learner, assignment }), store.epoch({ learner })]);
    if (mark === undefined) throw unknownResults();
    return { mark, epoch };
  };
  let found = await look();
  const { epoch } = found;
  const place = listeners(learner);
  if (!place) throw tooManyListeners();
  try {
    let last = lastEventId;
    while (!signal?.aborted) {
      if (found.epoch !== epoch) throw unknownResults();
      if (found.mark !== last) {
        last = found.mark;
        yield tracked(last, null);
      }
      await wait(everySoOften, undefined, signal && { signal }).catch(() => undefined);
      if (!signal?.aborted) found = await look();
    }
  } finally {
    place.leave();
  }
}

function tooManyListeners(): Refusal {
  return new Refusal(
    "too-many-listeners",
    "Results are open in too many places at once to tell each of them of every change.",
    "Close some of them. Meanwhile it is looked every few seconds for what is new.",
  );
}
