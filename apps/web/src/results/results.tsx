import type { Counting } from "@communique/api";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "../api/trpc.ts";
import { useFailure } from "../api/use-failure.ts";
import { FailureNotice } from "../ui/failure-notice.tsx";
import { ResultsSheet } from "./results-sheet.tsx";
import { ResultsSkeleton } from "./results-skeleton.tsx";

/** What is to be counted. */
export interface Wanted {
  readonly counting: Counting;
  readonly removed: boolean;
}

export function Results({ assignment }: { readonly assignment: string }) {
  const [wanted, want] = useState<Wanted>({ counting: "first", removed: false });
  const asked = useQuery(
    useTRPC().results.open.queryOptions({ assignment, ...wanted }, { staleTime: 0, placeholderData: keepPreviousData }),
  );
  const { failure, retry } = useFailure(asked);
  if (asked.data) return <ResultsSheet results={asked.data} want={want} wanted={wanted} />;
  return failure ? <FailureNotice failure={failure} retry={retry} /> : <ResultsSkeleton />;
}
