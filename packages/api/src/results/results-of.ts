import type { Context } from "../context.ts";
import { learnerOf } from "../learner.ts";
import { Refusal } from "../refusal.ts";
import { type ClassRecord, classRecord } from "./class-record.ts";

/** What a class of the caller's did with an assignment; any other is refused as one that never was. */
export async function resultsOf(ctx: Context, assignment: string): Promise<ClassRecord> {
  const learner = learnerOf(ctx);
  const stored = learner && (await ctx.service.store.classResults({ learner, assignment }));
  if (!stored) throw unknownResults();
  return classRecord(stored, new Date());
}

export function unknownResults(): Refusal {
  return new Refusal(
    "unknown-assignment",
    "This assignment is not kept for this browser.",
    "Open it in the browser in which it was given out, or look at your classes.",
  );
}
