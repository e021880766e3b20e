import type { Draft } from "../pose.ts";

/** Those drafts, in their order, that share with no draft before them more than so many of the statements that they ask. */
export function sharingAtMost(most: number, drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const isNew = kept.every((other) => draft.asked.filter((id) => other.asked.includes(id)).length <= most);
    if (isNew) kept.push(draft);
  }
  return kept;
}
