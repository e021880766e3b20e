import type { QuestionView } from "@communique/api";

/** Whether a question can be answered by whoever sees no options. The words for kinds of statement nobody can guess. */
export function canDoWithoutOptions({ kind }: QuestionView): boolean {
  return kind === "single choice" || kind === "who says so";
}
