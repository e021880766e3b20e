import type { StoredAttempt } from "@communique/db";
import type { Context } from "../context.ts";
import { learnerOf } from "../learner.ts";
import { unknownAttempt } from "../refusal.ts";

/** The caller's own attempt; any other is refused as one that never was. */
export async function attemptOf(ctx: Context, attempt: string): Promise<StoredAttempt> {
  const learner = learnerOf(ctx);
  const stored = learner && (await ctx.service.store.attempt({ learner, attempt }));
  if (!stored) throw unknownAttempt();
  return stored;
}
