import type { StoredSet } from "@communique/db";
import type { Context } from "../context.ts";
import { Refusal } from "../refusal.ts";
import { keptShape } from "../shape/shape.ts";
import { givenShape } from "./given-shape.ts";
import { idOf, itemsOf } from "./item.ts";
import { refuseWrong } from "./refuse-wrong.ts";
import { setOf } from "./set-of.ts";

/** Freezes a set on this revision; undefined where it was changed meanwhile. */
export async function publish(
  ctx: Context,
  stored: StoredSet & { readonly learner: string },
  revision: number,
): Promise<string | undefined> {
  const { id, title, learner, questions } = stored;
  if (questions.length === 0)
    throw new Refusal("nothing-to-ask", "This set has no questions yet.", "Put some in first.");
  refuseWrong(ctx.service, itemsOf(stored));
  const published = await ctx.service.store.publishSet({
    learner,
    set: id,
    revision,
    // By the ids it is known what became of a question that is in other words in another version.
    wishes: { length: questions.length, title, ...keptShape(givenShape(stored)), ids: itemsOf(stored).map(idOf) },
    now: new Date(),
  });
  return published.outcome === "published" ? published.shared : undefined;
}

/** Freezes the caller's set as it was saved last. */
export async function publishLatest(ctx: Context, set: string): Promise<string> {
  for (;;) {
    const stored = await setOf(ctx, set);
    const shared = await publish(ctx, stored, stored.revision);
    if (shared !== undefined) return shared;
  }
}
