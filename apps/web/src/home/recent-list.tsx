import type { AttemptSummaryView } from "@communique/api";
import Link from "next/link";
import { quizAddress } from "../quiz/wishes.ts";
import { resultAddress } from "../result/address.ts";
import { momentOf } from "../ui/moment.ts";
import { wordsFor } from "./words-for.ts";

export function RecentList({ attempts }: { readonly attempts: readonly AttemptSummaryView[] }) {
  return (
    <ul className="divide-y divide-rule border-rule border-y">
      {attempts.map((attempt) => (
        <li key={attempt.id}>
          <Link
            className="flex min-h-14 flex-wrap items-center justify-between gap-x-4 py-2 hover:text-accent"
            href={addressOf(attempt)}
          >
            <span className="font-medium">{outcomeOf(attempt)}</span>
            <span className="text-sm text-soft">
              {wishesOf(attempt)} · {momentOf(attempt.startedAt, new Date())}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function addressOf({ id, finishedAt, wishes }: AttemptSummaryView): string {
  return finishedAt === null ? quizAddress(wishes) : resultAddress(id);
}

function outcomeOf({ finishedAt, right, answered, total }: AttemptSummaryView): string {
  return finishedAt === null ? `Left after ${answered} of ${total}` : `${right} of ${total} right`;
}

function wishesOf({ wishes, total }: AttemptSummaryView): string {
  return wishes.retry === null ? wordsFor({ ...wishes, length: total }) : "what you had missed";
}
