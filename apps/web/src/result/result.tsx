"use client";

import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { untilConnected } from "../api/query-client.ts";
import { useTRPC } from "../api/trpc.ts";
import { useFailure } from "../api/use-failure.ts";
import { HandedIn } from "../assignments/handed-in.tsx";
import { FailureNotice } from "../ui/failure-notice.tsx";
import { ContinueLink } from "./continue-link.tsx";
import { NoAttemptNotice } from "./no-attempt-notice.tsx";
import { ResultSheet } from "./result-sheet.tsx";
import { ResultSkeleton } from "./result-skeleton.tsx";

/** How often it is asked for what a teacher does not tell yet, in milliseconds. */
const untilTold = 30_000;

/** The result of the attempt that the address names. */
export function Result() {
  const attempt = useSearchParams().get("attempt");
  return attempt ? <ResultOf attempt={attempt} key={attempt} /> : <NoAttemptNotice />;
}

function ResultOf({ attempt }: { readonly attempt: string }) {
  const asked = useQuery(
    useTRPC().attempt.result.queryOptions(
      { attempt },
      {
        // What a teacher gave out, a teacher can correct.
        staleTime: (query) => (query.state.data?.attempt.bounds ? 0 : Number.POSITIVE_INFINITY),
        refetchOnWindowFocus: true,
        refetchInterval: (query) => (query.state.data?.right === null ? untilTold : untilConnected(query)),
      },
    ),
  );
  const { failure, retry } = useFailure(asked);
  const { data } = asked;
  if (data) return data.right === null ? <HandedIn handedIn={data} /> : <ResultSheet result={data} />;
  if (!failure) return <ResultSkeleton />;
  const unfinished = failure.kind === "refused" && failure.reason === "attempt-unfinished";
  return <FailureNotice failure={failure} instead={unfinished && <ContinueLink attempt={attempt} />} retry={retry} />;
}
