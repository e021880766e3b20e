import type { QuestionResultView } from "@communique/api";
import { MessageCircleQuestion } from "lucide-react";
import { momentOf } from "../ui/moment.ts";

/** What students doubt of a question, in their own words. */
export function DoubtList({ doubts }: Pick<QuestionResultView, "doubts">) {
  if (doubts.length === 0) return null;
  const now = new Date();
  return (
    <ul aria-label="Doubts" className="grid max-w-prose gap-2">
      {doubts.map(({ name, text, raisedAt }) => (
        <li className="flex gap-2 wrap-anywhere" key={`${name} ${raisedAt}`}>
          <MessageCircleQuestion aria-hidden className="mt-0.5 size-5 shrink-0 text-accent" />
          <p>
            <bdi className="font-medium">{name}</bdi> doubts it: <bdi className="whitespace-pre-line">{text}</bdi>{" "}
            <span className="text-sm text-soft">({momentOf(raisedAt, now)})</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
