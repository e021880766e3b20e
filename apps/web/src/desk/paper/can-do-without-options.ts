import type { QuestionView } from "@communique/api";

/** Whether a question can be answered by whoever sees no options: a teacher may have asked which of them it is. The words for kinds of statement nobody can guess. */
export function canDoWithoutOptions({ kind, isOwn }: QuestionView): boolean {
  return (!isOwn && kind === "single choice") || kind === "who says so";
}
