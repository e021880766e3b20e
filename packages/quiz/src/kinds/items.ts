import type { Item, Thing } from "../question/question.ts";
import type { Note } from "./verdict.ts";

export function itemFeedback({ id, feedback }: Item<unknown>, right: boolean): Note {
  return { note: "feedback", part: id, right, text: feedback };
}

/** "Ada: mayor; Ben: clerk" */
export function textOfPairs(
  items: readonly Thing<unknown>[],
  goesTo: (item: string) => Thing<unknown> | undefined,
): string {
  return items.map(({ id, text }) => `${text}: ${goesTo(id)?.text}`).join("; ");
}
