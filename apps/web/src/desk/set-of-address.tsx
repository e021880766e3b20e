"use client";

import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { useTRPC } from "../api/trpc.ts";
import { useFailure } from "../api/use-failure.ts";
import { FailureNotice } from "../ui/failure-notice.tsx";
import { DeskSkeleton } from "./desk-skeleton.tsx";
import { NoSetNotice } from "./no-set-notice.tsx";
import { SetEditor } from "./set-editor.tsx";

/** The set that the address names. */
export function SetOfAddress() {
  const set = useSearchParams().get("id");
  return set ? <OpenedSet key={set} set={set} /> : <NoSetNotice />;
}

function OpenedSet({ set }: { readonly set: string }) {
  // Opened anew each time: what was there a while ago may have been changed elsewhere.
  const asked = useQuery(useTRPC().set.open.queryOptions({ set }, { staleTime: Number.POSITIVE_INFINITY, gcTime: 0 }));
  const { failure, retry } = useFailure(asked);
  if (asked.data) return <SetEditor opened={asked.data} />;
  return failure ? <FailureNotice failure={failure} retry={retry} /> : <DeskSkeleton />;
}
