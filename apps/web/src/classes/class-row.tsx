import type { ClassSummaryView } from "@communique/api";
import { Archive } from "lucide-react";
import Link from "next/link";
import { action } from "../ui/action.ts";
import { classAddress } from "./addresses.ts";
import { ClassWords } from "./class-words.tsx";

interface ClassRowProps {
  readonly summary: ClassSummaryView;
  readonly onArchive: () => void;
}

/** A class in the list: to be opened or put away. */
export function ClassRow({ summary, onArchive }: ClassRowProps) {
  const { id, title } = summary;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 rounded-xl border border-rule bg-sheet px-4 py-3 sm:px-5">
      <div className="min-w-0">
        <h2 className="font-medium text-lg leading-snug">
          <Link
            className="inline-flex min-h-11 items-center text-accent underline underline-offset-4 hover:text-ink"
            href={classAddress(id)}
            prefetch={false}
          >
            <bdi>{title}</bdi>
          </Link>
        </h2>
        <ClassWords summary={summary} />
      </div>
      <button aria-label={`Put away: ${title}`} className={action.other} onClick={onArchive} type="button">
        <Archive aria-hidden className="size-5" />
        Put away
      </button>
    </li>
  );
}
