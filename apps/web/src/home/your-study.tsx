"use client";

import type { AttemptSummaryView } from "@communique/api";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTRPC } from "../api/trpc.ts";
import { useFailure } from "../api/use-failure.ts";
import { DueToday } from "../cards/due-today.tsx";
import { Bone } from "../ui/skeleton.tsx";
import { ContinueCard } from "./continue-card.tsx";
import { KeepMissing } from "./keep-missing.tsx";
import { MissedCard } from "./missed-card.tsx";
import { RecentFailure } from "./recent-failure.tsx";
import { RecentList } from "./recent-list.tsx";

/** The quiz that was left, the cards that are due and the results so far; for who has nothing of these yet, a welcome. */
export function YourStudy({ welcome }: { readonly welcome: ReactNode }) {
  const trpc = useTRPC();
  const asked = useQuery(trpc.attempt.recent.queryOptions());
  const cards = useQuery(trpc.cards.begun.queryOptions());
  const { failure, retry } = useFailure(asked);
  const data = asked.data?.length === 0 && cards.isPending ? undefined : asked.data;
  if (data?.length === 0 && !cards.data) return welcome;
  return (
    <section aria-labelledby="yours" className="grid min-h-96 content-start gap-4">
      <h2 className="font-semibold text-xl" id="yours">
        Your study
      </h2>
      {data && <Kept attempts={data} />}
      {!data && failure && <RecentFailure failure={failure} retry={retry} />}
      {!(data || failure) && <Bone className="later h-24 w-full" />}
    </section>
  );
}

function Kept({ attempts }: { readonly attempts: readonly AttemptSummaryView[] }) {
  const left = attempts.find(({ finishedAt }) => finishedAt === null);
  const missed = attempts.find(({ finishedAt }) => finishedAt !== null);
  const others = attempts.filter((attempt) => attempt !== left);
  return (
    <>
      {left && <ContinueCard attempt={left} />}
      <DueToday />
      {missed && <MissedCard attempt={missed} />}
      <KeepMissing />
      {others.length > 0 && <RecentList attempts={others} />}
      {attempts.length === 0 && (
        <p className="max-w-prose text-soft">
          You have not taken a quiz yet. What a quiz shows that you know counts for your cards, too.
        </p>
      )}
    </>
  );
}
