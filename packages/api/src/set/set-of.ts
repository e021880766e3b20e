import type { StoredSet } from "@communique/db";
import type { Context } from "../context.ts";
import { learnerOf } from "../learner.ts";
import { Refusal } from "../refusal.ts";

/** The caller's own set; any other is refused as one that never was. */
export async function setOf(ctx: Context, set: string): Promise<StoredSet & { readonly learner: string }> {
  const learner = learnerOf(ctx);
  const stored = learner && (await ctx.service.store.openSet({ learner, set }));
  if (!stored) throw unknownSet();
  return { ...stored, learner };
}

export function unknownSet(): Refusal {
  return new Refusal(
    "unknown-set",
    "This set is not kept for this browser.",
    "Open it in the browser in which it was made, or look at your desk.",
  );
}
