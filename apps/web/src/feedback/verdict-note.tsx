import type { FeedbackView } from "@communique/api";
import { CircleDashed } from "lucide-react";
import { verdictWords } from "./verdict-words.ts";

/** Says of an answer that is right in part how much it counts; whatever is right or wrong as a whole says so itself. */
export function VerdictNote({ feedback }: { readonly feedback: FeedbackView }) {
  if (feedback.verdict !== "partly right") return null;
  return (
    <p className="flex items-center gap-3 font-semibold text-accent">
      <CircleDashed aria-hidden className="size-5 shrink-0" />
      {verdictWords(feedback)}.
    </p>
  );
}
