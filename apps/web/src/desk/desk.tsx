"use client";

import { useQuery } from "@tanstack/react-query";
import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { useTRPC } from "../api/trpc.ts";
import { useFailure } from "../api/use-failure.ts";
import { FailureNotice } from "../ui/failure-notice.tsx";
import { ArchivedRow } from "./archived-row.tsx";
import { DeskSkeleton } from "./desk-skeleton.tsx";
import { NewSetButton } from "./new-set-button.tsx";
import { SetRow } from "./set-row.tsx";
import { UndoNote } from "./undo-note.tsx";
import { useArchiving } from "./use-archiving.ts";

/** All sets, and those that were put away. */
export function Desk() {
  const asked = useQuery(useTRPC().set.list.queryOptions(undefined, { staleTime: 0 }));
  const { failure, retry } = useFailure(asked);
  const [last, setLast] = useState<{ readonly set: string; readonly title: string } | null>(null);
  const archive = useArchiving();
  if (!asked.data) return failure ? <FailureNotice failure={failure} retry={retry} /> : <DeskSkeleton />;
  const sets = asked.data.filter(({ archivedAt }) => archivedAt === null);
  const archived = asked.data.filter(({ archivedAt }) => archivedAt !== null);
  return (
    <div className="grid gap-6">
      <NewSetButton />
      {sets.length === 0 ? (
        <p className="max-w-prose rounded-xl border border-rule bg-sheet p-5">
          No sets yet. Make one, choose questions from the bank or have them drawn, and hand out the link.
        </p>
      ) : (
        <ul className="grid gap-3">
          {sets.map((set) => (
            <SetRow
              key={set.id}
              onArchive={() => {
                archive(set.id, true);
                setLast({ set: set.id, title: set.title });
              }}
              set={set}
            />
          ))}
        </ul>
      )}
      {last && archived.some(({ id }) => id === last.set) && (
        <UndoNote
          onUndo={() => {
            archive(last.set, false);
            setLast(null);
          }}
          words={`Put away: “${last.title}”`}
        />
      )}
      {archived.length > 0 && (
        <details className="group border-rule border-t pt-4">
          <summary className="inline-flex min-h-11 list-none items-center gap-1.5 rounded-md font-medium text-accent underline-offset-4 hover:underline">
            Put away: {archived.length}
            <ChevronDown aria-hidden className="size-4 motion-safe:transition-transform group-open:rotate-180" />
          </summary>
          <ul className="mt-2 grid gap-3">
            {archived.map((set) => (
              <ArchivedRow key={set.id} onBringBack={() => archive(set.id, false)} set={set} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
