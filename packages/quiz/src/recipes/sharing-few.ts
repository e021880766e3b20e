import type { Draft } from "../pose.ts";

/**
 * Those drafts, in their order, that share with no draft before them more than so many of the statements that they ask, and
 * never all of them.
 */
export function sharingAtMost(most: number, drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const sharedWith = (other: Draft) => draft.asked.filter((id) => other.asked.includes(id)).length;
    const limit = Math.min(most, draft.asked.length - 1);
    if (kept.every((other) => sharedWith(other) <= limit)) kept.push(draft);
  }
  return kept;
}
