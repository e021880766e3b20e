"use client";

import type { AttemptSummaryView } from "@communique/api";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "../api/trpc.ts";
import { useFailure } from "../api/use-failure.ts";
import { Bone } from "../ui/skeleton.tsx";
import { ContinueCard } from "./continue-card.tsx";
import { RecentFailure } from "./recent-failure.tsx";
import { RecentList } from "./recent-list.tsx";

/** The quiz that was left and the results so far, or what will stand here. */
export function YourQuizzes() {
  const asked = useQuery(useTRPC().attempt.recent.queryOptions());
  const { failure, retry } = useFailure(asked);
  const { data } = asked;
  return (
    <section aria-labelledby="yours" className="grid min-h-40 content-start gap-4">
      <h2 className="font-semibold text-xl" id="yours">
        Your quizzes
      </h2>
      {data && <Kept attempts={data} />}
      {!data && failure && <RecentFailure failure={failure} retry={retry} />}
      {!(data || failure) && <Bone className="later h-24 w-full" />}
    </section>
  );
}

function Kept({ attempts }: { readonly attempts: readonly AttemptSummaryView[] }) {
  const left = attempts.find(({ finishedAt }) => finishedAt === null);
  const others = attempts.filter((attempt) => attempt !== left);
  if (attempts.length === 0) {
    return (
      <p className="max-w-prose text-soft">
        None yet. What you answer is kept in this browser, without an account: you can close it in the middle of a quiz
        and go on later. There is no clock, and no points for speed.
      </p>
    );
  }
  return (
    <>
      {left && <ContinueCard attempt={left} />}
      {others.length > 0 && <RecentList attempts={others.slice(0, 5)} />}
    </>
  );
}
