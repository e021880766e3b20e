import type { AttemptSummaryView } from "@communique/api";
import { ArrowRight } from "lucide-react";
import Link from "next/link";
import { startedAddress } from "../quiz/wishes.ts";
import { momentOf } from "../ui/moment.ts";

export function ContinueCard({
  attempt: { title, wishes, assignment, answered, length, startedAt },
}: {
  readonly attempt: AttemptSummaryView;
}) {
  return (
    <Link
      className="group flex min-h-20 items-center justify-between gap-4 rounded-xl border border-accent bg-wash px-5 py-4 hover:border-ink"
      href={startedAddress(wishes, assignment)}
    >
      <span>
        <span className="block font-medium text-lg">Continue the quiz you left</span>
        <span className="block text-soft">
          {title !== null && `${title} · `}Question {Math.min(answered + 1, length)} of {length}
          {wishes.mode === "exam" && assignment === null && " · exam"} · started {momentOf(startedAt, new Date())}
        </span>
      </span>
      <ArrowRight
        aria-hidden
        className="size-6 shrink-0 text-accent motion-safe:transition-transform group-hover:translate-x-1"
      />
    </Link>
  );
}
