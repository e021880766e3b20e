import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "../api/trpc.ts";
import { useFailure } from "../api/use-failure.ts";
import { FailureNotice } from "../ui/failure-notice.tsx";
import { LiveNote } from "./live-note.tsx";
import { ResultsSheet } from "./results-sheet.tsx";
import { ResultsSkeleton } from "./results-skeleton.tsx";
import { useLiveResults } from "./use-live-results.ts";
import type { Wanted } from "./wanted.ts";

/** How often the results are asked for where the server does not tell of changes, in milliseconds; */
const everySoOften = 5000;
/** and where it does: of a time that has run out, nobody tells. */
const nowAndThen = 30_000;

export function Results({ assignment }: { readonly assignment: string }) {
  const [wanted, want] = useState<Wanted>({ counting: "first", removed: false });
  const liveness = useLiveResults(assignment);
  const asked = useQuery(
    useTRPC().results.open.queryOptions(
      { assignment, ...wanted },
      {
        staleTime: 0,
        placeholderData: keepPreviousData,
        refetchInterval: ({ state }) => (liveness === "live" && state.status === "success" ? nowAndThen : everySoOften),
      },
    ),
  );
  const { failure, retry } = useFailure(asked);
  // Whoever may not see them any more does not go on seeing them.
  if (asked.data && failure?.kind !== "refused") {
    return (
      <ResultsSheet results={asked.data} want={want} wanted={wanted}>
        <LiveNote isLost={failure?.kind === "connection"} liveness={liveness} overview={asked.data.overview} />
      </ResultsSheet>
    );
  }
  return failure ? <FailureNotice failure={failure} retry={retry} /> : <ResultsSkeleton />;
}
