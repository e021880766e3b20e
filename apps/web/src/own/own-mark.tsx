import type { QuestionView } from "@communique/api";
import { PencilLine } from "lucide-react";

/** Whoever reads a question that a teacher wrote is told that nobody checked it; of any other, nothing. */
export function OwnMark({ question }: { readonly question: QuestionView }) {
  if (!question.isOwn) return null;
  return (
    <p className="flex items-start gap-2 text-sm text-soft">
      <PencilLine aria-hidden className="size-5 shrink-0" />
      Written by a teacher: not checked against the facts
    </p>
  );
}
