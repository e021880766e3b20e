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
    "unknown-results",
    "These results are not kept for this browser.",
    "Open them in the browser in which the assignment was given out, or look at your classes.",
  );
}
