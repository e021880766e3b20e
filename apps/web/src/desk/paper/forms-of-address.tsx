"use client";

import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { useTRPC } from "../../api/trpc.ts";
import { useFailure } from "../../api/use-failure.ts";
import { FailureNotice } from "../../ui/failure-notice.tsx";
import { DeskSkeleton } from "../desk-skeleton.tsx";
import { NoSetNotice } from "../no-set-notice.tsx";
import { Forms } from "./forms.tsx";

/** Both forms of the set that the address names. */
export function FormsOfAddress() {
  const set = useSearchParams().get("id");
  return set ? <AskedForms key={set} set={set} /> : <NoSetNotice />;
}

function AskedForms({ set }: { readonly set: string }) {
  const asked = useQuery(useTRPC().set.forms.queryOptions({ set }, { staleTime: 0, gcTime: 0 }));
  const { failure, retry } = useFailure(asked);
  if (asked.data) return <Forms set={set} {...asked.data} />;
  return failure ? <FailureNotice failure={failure} retry={retry} /> : <DeskSkeleton />;
}
