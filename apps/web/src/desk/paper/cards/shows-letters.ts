import type { QuestionView } from "@communique/api";

/** Whether the front of a card shows what there is to choose from, by letters: a teacher may have asked which of them it is. */
export function showsLetters({ kind, isOwn }: QuestionView): boolean {
  return kinds.has(kind) || (isOwn === true && kind === "single choice");
}

const kinds: ReadonlySet<QuestionView["kind"]> = new Set([
  "several right",
  "put in order",
  "match pairs",
  "sort into groups",
  "find on the map",
]);
