import type { AttemptSummaryView } from "@communique/api";
import Link from "next/link";
import { useId, useState } from "react";
import { quizAddress } from "../quiz/wishes.ts";
import { resultAddress } from "../result/address.ts";
import { action } from "../ui/action.ts";
import { momentOf } from "../ui/moment.ts";
import { wordsFor } from "./words-for.ts";

const fewest = 4;

export function RecentList({ attempts }: { readonly attempts: readonly AttemptSummaryView[] }) {
  const id = useId();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? attempts : attempts.slice(0, fewest);
  return (
    <div className="grid justify-items-start gap-2">
      <ul className="w-full divide-y divide-rule border-rule border-y" id={id}>
        {shown.map((attempt) => (
          <li key={attempt.id}>
            <Link
              className="grid min-h-14 content-center gap-x-4 py-2 hover:text-accent sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center"
              href={addressOf(attempt)}
              prefetch={false}
            >
              <span>
                {wishesOf(attempt)}
                <span className="block text-sm text-soft">{momentOf(attempt.startedAt, new Date())}</span>
              </span>
              <span className="font-medium tabular-nums">{outcomeOf(attempt)}</span>
            </Link>
          </li>
        ))}
      </ul>
      {attempts.length > fewest && (
        <button
          aria-controls={id}
          aria-expanded={showsAll}
          className={action.quiet}
          onClick={() => setShowsAll(!showsAll)}
          type="button"
        >
          {showsAll ? "Show fewer" : `Show all ${attempts.length}`}
        </button>
      )}
    </div>
  );
}

function addressOf({ id, finishedAt, wishes }: AttemptSummaryView): string {
  return finishedAt === null ? quizAddress(wishes) : resultAddress(id);
}

function outcomeOf({ finishedAt, right, answered, total }: AttemptSummaryView): string {
  return finishedAt === null ? `Left after ${answered} of ${total}` : `${right} of ${total} right`;
}

function wishesOf({ wishes, total }: AttemptSummaryView): string {
  if (wishes.retry === null) return wordsFor({ ...wishes, length: total });
  return total === 1 ? "1 question that you had missed" : `${total} questions that you had missed`;
}
