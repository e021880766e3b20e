"use client";

import { useQuery } from "@tanstack/react-query";
import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { useTRPC } from "../api/trpc.ts";
import { useFailure } from "../api/use-failure.ts";
import { DeskSkeleton } from "../desk/desk-skeleton.tsx";
import { UndoNote } from "../desk/undo-note.tsx";
import { FailureNotice } from "../ui/failure-notice.tsx";
import { ArchivedClassRow } from "./archived-class-row.tsx";
import { ClassRow } from "./class-row.tsx";
import { NewClassForm } from "./new-class-form.tsx";
import { useArchivingClass } from "./use-archiving-class.ts";

/** All classes of a teacher, and those that were put away. */
export function ClassList() {
  const asked = useQuery(useTRPC().class.list.queryOptions(undefined, { staleTime: 0 }));
  const { failure, retry } = useFailure(asked);
  const [last, setLast] = useState<{ readonly id: string; readonly title: string } | null>(null);
  const archive = useArchivingClass();
  if (!asked.data) return failure ? <FailureNotice failure={failure} retry={retry} /> : <DeskSkeleton />;
  const classes = asked.data.filter(({ archivedAt }) => archivedAt === null);
  const archived = asked.data.filter(({ archivedAt }) => archivedAt !== null);
  return (
    <div className="grid gap-6">
      <NewClassForm />
      {classes.length === 0 ? (
        <p className="max-w-prose rounded-xl border border-rule bg-sheet p-5">
          No classes yet. Make one, and put its code on the wall: whoever types it with a name is on your list.
        </p>
      ) : (
        <ul className="grid gap-3">
          {classes.map((one) => (
            <ClassRow
              key={one.id}
              onArchive={() => {
                archive(one.id, true);
                setLast(one);
              }}
              summary={one}
            />
          ))}
        </ul>
      )}
      {last && archived.some(({ id }) => id === last.id) && (
        <UndoNote
          onUndo={() => {
            archive(last.id, false);
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
            {archived.map((one) => (
              <ArchivedClassRow key={one.id} onBringBack={() => archive(one.id, false)} summary={one} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
