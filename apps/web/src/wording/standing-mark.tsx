import type { SetItemView } from "@communique/api";
import { CircleAlert, PencilLine } from "lucide-react";

/** What a teacher has to know of a question that is in their own words, or all their own; nothing of one that is the bank's. */
export function StandingMark({ item: { standing, written } }: { readonly item: SetItemView }) {
  if (standing === "wrong") {
    return (
      <p className="flex items-start gap-2 font-medium text-wrong">
        <CircleAlert aria-hidden className="mt-0.5 size-5 shrink-0" />
        {written ? "Your question: something in it is wrong or missing" : "Your words: something in them is wrong"}
      </p>
    );
  }
  if (standing !== "not checked") return null;
  return (
    <p className="flex items-start gap-2 text-soft">
      <PencilLine aria-hidden className="mt-0.5 size-5 shrink-0" />
      {written ? "Your question" : "Your words"}: not checked against the facts
    </p>
  );
}
