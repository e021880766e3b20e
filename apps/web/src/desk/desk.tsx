"use client";

import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "../api/trpc.ts";
import { useFailure } from "../api/use-failure.ts";
import { FailureNotice } from "../ui/failure-notice.tsx";
import { ArchivedSetRow } from "./archived-set-row.tsx";
import { DeskSkeleton } from "./desk-skeleton.tsx";
import { NewSetButton } from "./new-set-button.tsx";
import { SetRow } from "./set-row.tsx";
import { Shelf } from "./shelf.tsx";
import { useArchiving } from "./use-archiving.ts";

/** All sets, and those that were put away. */
export function Desk() {
  const asked = useQuery(useTRPC().set.list.queryOptions(undefined, { staleTime: 0 }));
  const { failure, retry } = useFailure(asked);
  const archive = useArchiving();
  if (!asked.data) return failure ? <FailureNotice failure={failure} retry={retry} /> : <DeskSkeleton />;
  return (
    <Shelf
      all={asked.data}
      archive={archive}
      archivedRow={(set, onBringBack) => <ArchivedSetRow key={set.id} onBringBack={onBringBack} set={set} />}
      maker={<NewSetButton />}
      none="No sets yet. Make one, choose questions from the bank or have them drawn, and hand out the link."
      row={(set, onArchive) => <SetRow key={set.id} onArchive={onArchive} set={set} />}
    />
  );
}
