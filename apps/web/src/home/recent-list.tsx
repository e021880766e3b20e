import type { AttemptSummaryView } from "@communique/api";
import { ArrowRight } from "lucide-react";
import Link from "next/link";
import { useId, useState } from "react";
import { startedAddress } from "../quiz/wishes.ts";
import { resultAddress } from "../result/address.ts";
import { action } from "../ui/action.ts";
import { momentOf } from "../ui/moment.ts";
import type { Older } from "./use-quizzes.ts";
import { wordsFor } from "./words-for.ts";

const fewest = 4;

interface RecentListProps {
  readonly attempts: readonly AttemptSummaryView[];
  readonly older: Older;
}

/** The latest quizzes, and on demand the older ones. */
export function RecentList({ attempts, older }: RecentListProps) {
  const id = useId();
  const [isFolded, setFolded] = useState(true);
  const shown = isFolded ? attempts.slice(0, fewest) : attempts;
  const isWhole = !isFolded && older.state === "none";
  const press = () => {
    if (isFolded || isWhole) setFolded(!isFolded);
    else if (older.state !== "loading") older.load();
  };
  return (
    <div className="grid justify-items-start gap-2">
      <ul className="w-full divide-y divide-rule border-rule border-y" id={id}>
        {shown.map((attempt) => (
          <li key={attempt.id}>
            <Link
              className="group flex min-h-14 items-center gap-x-4 py-2 hover:text-accent"
              href={addressOf(attempt)}
              prefetch={false}
            >
              <span className="grid grow gap-x-4 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center">
                <span>
                  {wishesOf(attempt)}
                  <span className="block text-sm text-soft">{momentOf(attempt.startedAt, new Date())}</span>
                </span>
                <span className="font-medium tabular-nums">{outcomeOf(attempt)}</span>
              </span>
              <ArrowRight
                aria-hidden
                className="size-5 shrink-0 text-accent motion-safe:transition-transform group-hover:translate-x-1"
              />
            </Link>
          </li>
        ))}
      </ul>
      {(attempts.length > fewest || older.state !== "none") && (
        <div className="flex flex-wrap items-center gap-x-4">
          <button
            aria-controls={id}
            aria-disabled={older.state === "loading"}
            className={action.quiet}
            onClick={press}
            type="button"
          >
            {isWhole ? "Show fewer" : older.state === "none" ? `Show all ${attempts.length}` : "Show more"}
          </button>
          <p className="text-sm text-soft" role="status">
            {isFolded ? "" : wordsOf(older, attempts.length)}
          </p>
        </div>
      )}
    </div>
  );
}

function wordsOf({ state }: Older, count: number): string {
  switch (state) {
    case "loading":
      return "Loading older ones…";
    case "failed":
      return "The older ones cannot be had just now. They are kept: try again.";
    case "more":
      return `${count} are shown, and there are older ones.`;
    case "none":
      return `All ${count} are shown.`;
  }
}

function addressOf({ id, finishedAt, wishes, assignment }: AttemptSummaryView): string {
  return finishedAt === null ? startedAddress(wishes, assignment) : resultAddress(id);
}

function outcomeOf({ finishedAt, right, answered, total, length, before }: AttemptSummaryView): string {
  if (finishedAt === null) return `Left after ${answered} of ${length}`;
  return right === null ? "Handed in" : `${right} of ${total} right${before ? ", corrected" : ""}`;
}

function wishesOf({ title, wishes, length }: AttemptSummaryView): string {
  if (title !== null) return `${title} · ${length} ${length === 1 ? "question" : "questions"}`;
  if (wishes.retry === null) return wordsFor({ ...wishes, length });
  return length === 1 ? "1 question that you had missed" : `${length} questions that you had missed`;
}
