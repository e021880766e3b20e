"use client";

import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "../api/trpc.ts";
import { useFailure } from "../api/use-failure.ts";
import { DeskSkeleton } from "../desk/desk-skeleton.tsx";
import { Shelf } from "../desk/shelf.tsx";
import { FailureNotice } from "../ui/failure-notice.tsx";
import { ArchivedClassRow } from "./archived-class-row.tsx";
import { ClassRow } from "./class-row.tsx";
import { NewClassForm } from "./new-class-form.tsx";
import { useArchivingClass } from "./use-archiving-class.ts";

/** All classes of a teacher, and those that were put away. */
export function ClassList() {
  const asked = useQuery(useTRPC().class.list.queryOptions(undefined, { staleTime: 0 }));
  const { failure, retry } = useFailure(asked);
  const archive = useArchivingClass();
  if (!asked.data) return failure ? <FailureNotice failure={failure} retry={retry} /> : <DeskSkeleton />;
  return (
    <Shelf
      all={asked.data}
      archive={archive}
      archivedRow={(one, onBringBack) => <ArchivedClassRow key={one.id} onBringBack={onBringBack} summary={one} />}
      maker={<NewClassForm />}
      none="No classes yet. Make one, and put its code on the wall: whoever types it with a name is on your list."
      row={(one, onArchive) => <ClassRow key={one.id} onArchive={onArchive} summary={one} />}
    />
  );
}
