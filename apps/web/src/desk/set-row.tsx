import type { SetSummaryView } from "@communique/api";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Archive, Copy } from "lucide-react";
import Link from "next/link";
import { useTRPC } from "../api/trpc.ts";
import { action } from "../ui/action.ts";
import { WrongWords } from "../yours/wrong-words.tsx";
import { setAddress } from "./addresses.ts";
import { SetWords } from "./set-words.tsx";

interface SetRowProps {
  readonly set: SetSummaryView;
  readonly onArchive: () => void;
}

/** A set in the list: to be opened, copied or put away. */
export function SetRow({ set, onArchive }: SetRowProps) {
  const { id, title } = set;
  const queries = useQueryClient();
  const trpc = useTRPC();
  const { mutate, isPending, isSuccess, error } = useMutation(
    trpc.set.duplicate.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: trpc.set.list.queryKey() }),
    }),
  );
  return (
    <li className="grid gap-2 rounded-xl border border-rule bg-sheet px-4 py-3 sm:px-5">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <h2 className="font-medium text-lg leading-snug">
            <Link
              className="inline-flex min-h-11 items-center text-accent underline underline-offset-4 hover:text-ink"
              href={setAddress(id)}
              prefetch={false}
            >
              <bdi>{title}</bdi>
            </Link>
          </h2>
          <SetWords set={set} />
        </div>
        <div className="flex flex-wrap gap-3">
          <button
            aria-disabled={isPending}
            aria-label={`Duplicate: ${title}`}
            className={action.other}
            onClick={() => isPending || mutate({ set: id })}
            type="button"
          >
            <Copy aria-hidden className="size-5" />
            Duplicate
          </button>
          <button aria-label={`Put away: ${title}`} className={action.other} onClick={onArchive} type="button">
            <Archive aria-hidden className="size-5" />
            Put away
          </button>
        </div>
      </div>
      <WrongWords error={error} />
      <p className="sr-only" role="status">
        {isSuccess && `Copied: ${title}`}
      </p>
    </li>
  );
}
