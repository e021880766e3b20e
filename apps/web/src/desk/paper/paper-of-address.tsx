"use client";

import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { useTRPC } from "../../api/trpc.ts";
import { useFailure } from "../../api/use-failure.ts";
import { FailureNotice } from "../../ui/failure-notice.tsx";
import { DeskSkeleton } from "../desk-skeleton.tsx";
import { NoSetNotice } from "../no-set-notice.tsx";
import { NothingToPrintNotice } from "./nothing-to-print-notice.tsx";
import { SetOnPaper } from "./set-on-paper.tsx";

/** The set that the address names, to be printed. */
export function PaperOfAddress() {
  const set = useSearchParams().get("id");
  return set ? <AskedPaper key={set} set={set} /> : <NoSetNotice />;
}

function AskedPaper({ set }: { readonly set: string }) {
  const asked = useQuery(useTRPC().set.forms.queryOptions({ set }, { staleTime: 0, gcTime: 0 }));
  const { failure, retry } = useFailure(asked);
  if (asked.data?.items.length === 0) return <NothingToPrintNotice set={set} title={asked.data.title} />;
  if (asked.data) return <SetOnPaper set={set} {...asked.data} />;
  return failure ? <FailureNotice failure={failure} retry={retry} /> : <DeskSkeleton />;
}
