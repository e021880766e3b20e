"use client";

import type { AttemptSummaryView } from "@communique/api";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTRPC, useTRPCClient } from "../api/trpc.ts";
import { askDelivered } from "../cards/deliver.ts";
import { DueToday } from "../cards/due-today.tsx";
import { ClassLink } from "../classes/class-link.tsx";
import { PartFailure } from "../ui/part-failure.tsx";
import { CardBone } from "../ui/skeleton.tsx";
import { ContinueCard } from "./continue-card.tsx";
import { KeepMissing } from "./keep-missing.tsx";
import { MissedCard } from "./missed-card.tsx";
import { RecentList } from "./recent-list.tsx";
import { type Quizzes, useQuizzes } from "./use-quizzes.ts";

/** The classes that were joined, the quiz that was left, the cards that are due and the results so far; for who has nothing of these yet, a welcome. */
export function YourStudy({ welcome }: { readonly welcome: ReactNode }) {
  const quizzes = useQuizzes();
  const api = useTRPCClient();
  const { queryKey } = useTRPC().cards.begun.queryOptions();
  const cards = useQuery({ queryKey, queryFn: () => askDelivered(api, ({ cards }) => cards.begun.query()) });
  const { failure, retry } = quizzes;
  const classes = useQuery(useTRPC().class.joined.queryOptions());
  // Nobody waits for what a first try did not bring.
  const isFirstTry = classes.isPending && classes.failureCount === 0;
  const latest = isFirstTry || (quizzes.latest?.length === 0 && cards.isPending) ? undefined : quizzes.latest;
  const joined = latest && classes.data?.map((one) => <ClassLink joined={one} key={one.id} />);
  if (latest?.length === 0 && !cards.data) {
    return (
      <>
        {joined}
        {welcome}
      </>
    );
  }
  const isAwaited = !(latest || failure);
  return (
    <section
      aria-busy={isAwaited}
      aria-labelledby="yours"
      className={`grid content-start gap-4 ${isAwaited ? "min-h-96" : ""}`}
    >
      <h2 className="font-semibold text-xl" id="yours">
        Your study
      </h2>
      {joined}
      {latest && <Kept {...quizzes} latest={latest} />}
      {!latest && failure && <PartFailure failure={failure} kept="They are kept." of="your quizzes" retry={retry} />}
      {isAwaited && <CardBone />}
    </section>
  );
}

interface KeptProps extends Pick<Quizzes, "all" | "older"> {
  readonly latest: readonly AttemptSummaryView[];
}

function Kept({ latest, all, older }: KeptProps) {
  const left = latest.find(({ finishedAt }) => finishedAt === null);
  const missed = latest.find(({ finishedAt }) => finishedAt !== null);
  const others = all.filter((attempt) => attempt !== left);
  return (
    <>
      {left && <ContinueCard attempt={left} />}
      <DueToday />
      {missed && <MissedCard attempt={missed} />}
      <KeepMissing />
      {others.length > 0 && <RecentList attempts={others} older={older} />}
      {latest.length === 0 && (
        <p className="max-w-prose text-soft">
          You have not taken a quiz yet. What a quiz shows that you know counts for your cards, too.
        </p>
      )}
    </>
  );
}
