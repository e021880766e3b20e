import type { Draft } from "../pose.ts";

/**
 * Those drafts, in their order, that share with no draft before them more than so many of the statements that they ask, and
 * never all of them.
 */
export function sharingAtMost(most: number, drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  const keptBy = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const others = draft.asked.flatMap((id) => keptBy.get(id) ?? []);
    const shared = Map.groupBy(others, (other) => other);
    const limit = Math.min(most, draft.asked.length - 1);
    if ([...shared.values()].some(({ length }) => length > limit)) continue;
    kept.push(draft);
    for (const id of draft.asked) keptBy.set(id, [...(keptBy.get(id) ?? []), draft]);
  }
  return kept;
}
