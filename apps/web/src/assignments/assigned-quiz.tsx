import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTRPCClient } from "../api/trpc.ts";
import { useFailure } from "../api/use-failure.ts";
import { QuizSkeleton } from "../quiz/quiz-skeleton.tsx";
import { action } from "../ui/action.ts";
import { FailureNotice } from "../ui/failure-notice.tsx";
import { BoundRun } from "./bound-run.tsx";

const ofClass: readonly string[] = ["not-open-yet", "time-over", "no-attempt-left", "unknown-assignment"];

/** What was given to a class, being taken. */
export function AssignedQuiz({ assignment }: { readonly assignment: string }) {
  const api = useTRPCClient();
  // Each look may find another attempt, and tells the server's clock.
  const asked = useQuery({
    queryKey: ["assigned quiz", assignment],
    queryFn: () => api.assignment.start.mutate({ assignment }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const { failure, retry } = useFailure(asked);
  const { data } = asked;
  if (data?.bounds) return <BoundRun attempt={data} bounds={data.bounds} key={data.id} />;
  if (!failure) return <QuizSkeleton />;
  const isOfClass = failure.kind === "refused" && ofClass.includes(failure.reason);
  return (
    <FailureNotice
      failure={failure}
      instead={
        isOfClass && (
          <Link className={action.main} href="/class" prefetch={false}>
            Your classes
          </Link>
        )
      }
      retry={retry}
    />
  );
}
