"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useSearchParams } from "next/navigation";
import { lazy, Suspense, useEffect } from "react";
import { useTRPCClient } from "../api/trpc.ts";
import { useFailure } from "../api/use-failure.ts";
import { action } from "../ui/action.ts";
import { FailureNotice } from "../ui/failure-notice.tsx";
import { BadAddressNotice } from "./bad-address-notice.tsx";
import { freshSeed } from "./fresh-seed.ts";
import { dropQuestionAhead } from "./question-ahead.ts";
import { QuizSkeleton } from "./quiz-skeleton.tsx";
import { Runner } from "./runner.tsx";
import { startQuiz } from "./start-quiz.ts";
import { choosingAddress, quizAddress, readWishes, searchOf, type Wishes } from "./wishes.ts";

const AssignedQuiz = lazy(() =>
  import("../assignments/assigned-quiz.tsx").then(({ AssignedQuiz }) => ({ default: AssignedQuiz })),
);

/** The quiz that the address asks for, or that was given to a class. */
export function Quiz() {
  const address = useSearchParams();
  const assignment = address.get("assignment");
  if (!assignment) return <WishedQuiz address={address} />;
  return (
    <Suspense fallback={<QuizSkeleton />}>
      <AssignedQuiz assignment={assignment} key={assignment} />
    </Suspense>
  );
}

function WishedQuiz({ address }: { readonly address: URLSearchParams }) {
  const wishes = readWishes(address);
  const complete = "problems" in wishes || wishes.seed !== null;

  useEffect(() => {
    const wanted = readWishes(new URLSearchParams(address));
    if ("problems" in wanted || wanted.seed !== null) return;
    history.replaceState(null, "", quizAddress({ ...wanted, seed: freshSeed() }));
  }, [address]);

  if ("problems" in wishes) return <BadAddressNotice {...wishes} />;
  return complete ? <StartedQuiz key={searchOf(wishes)} wishes={wishes} /> : <QuizSkeleton />;
}

function StartedQuiz({ wishes }: { readonly wishes: Wishes }) {
  const api = useTRPCClient();
  const asked = useQuery({
    queryKey: ["quiz", searchOf(wishes)],
    queryFn: () => startQuiz(api, wishes),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const { failure, retry: askAgain } = useFailure(asked);
  const { data } = asked;
  useEffect(() => {
    if (data) dropQuestionAhead();
  }, [data]);
  if (data) return <Runner attempt={data} key={data.id} />;
  if (!failure) return <QuizSkeleton />;
  const nothing = failure.kind === "refused" && failure.reason === "nothing-to-ask";
  return (
    <FailureNotice
      failure={failure}
      instead={
        nothing && (
          <Link className={action.main} href={choosingAddress({ ...wishes, seed: null })}>
            Choose differently
          </Link>
        )
      }
      retry={askAgain}
    />
  );
}
