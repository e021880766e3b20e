import type { QuestionView } from "@communique/api";

/** Whether the front of a card shows what there is to choose from, by letters. */
export function showsLetters({ kind }: QuestionView): boolean {
  return kinds.has(kind);
}

const kinds: ReadonlySet<QuestionView["kind"]> = new Set([
  "several right",
  "put in order",
  "match pairs",
  "sort into groups",
  "find on the map",
]);
