import { keptQuietly } from "../quiz/kept-quietly.ts";
import type { Draft } from "./editing.ts";

interface KeptDraft extends Draft {
  /** The one that it rests on. */
  readonly revision: number;
}

/** Keeps what is not saved yet, so that a closed tab or a dead battery does not lose it. */
export function keepDraft(set: string, draft: KeptDraft): void {
  keptQuietly(() => localStorage.setItem(keyOf(set), JSON.stringify(draft)));
}

export function keptDraft(set: string): KeptDraft | null {
  const kept: unknown = keptQuietly(() => JSON.parse(localStorage.getItem(keyOf(set)) ?? "null"));
  // What an earlier version of this page kept says nothing of points and sections.
  return isDraft(kept) ? { ...kept, points: kept.points ?? {}, sections: kept.sections ?? [] } : null;
}

export function forgetDraft(set: string): void {
  keptQuietly(() => localStorage.removeItem(keyOf(set)));
}

function keyOf(set: string): string {
  return `communique:set:${set}`;
}

/** Written by this page, perhaps by an earlier version of it: that its items are items is trusted where they are a list. */
function isDraft(kept: unknown): kept is KeptDraft {
  if (typeof kept !== "object" || kept === null) return false;
  const { title, items, revision } = kept as Partial<KeptDraft>;
  return typeof title === "string" && Array.isArray(items) && typeof revision === "number";
}
