import type { AttemptSummaryView } from "@communique/api";
import Link from "next/link";
import { quizAddress } from "../quiz/wishes.ts";
import { action } from "../ui/action.ts";

/** Leads to the questions that the latest finished quiz left unlearnt; shows nothing where there are none. */
export function MissedCard({
  attempt: { id, wishes, assignment, right, total },
}: {
  readonly attempt: AttemptSummaryView;
}) {
  const missed = right === null ? 0 : total - right;
  if (missed === 0) return null;
  return (
    <p className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-xl border border-rule bg-sheet px-5 py-3">
      <span>
        Your latest quiz left {missed} {missed === 1 ? "question" : "questions"} to learn.
      </span>
      <Link
        className={action.quiet}
        href={quizAddress({ ...wishes, mode: assignment === null ? wishes.mode : "practice", seed: null, retry: id })}
        prefetch={false}
      >
        Practise what I missed
      </Link>
    </p>
  );
}
