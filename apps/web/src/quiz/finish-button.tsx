import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type ActionDispatch, type RefObject, useState } from "react";
import { type Failure, failureOf } from "../api/failure.ts";
import { useTRPC } from "../api/trpc.ts";
import { resultAddress } from "../result/address.ts";
import { action } from "../ui/action.ts";
import { FinishQuestion } from "./finish-question.tsx";
import { forgetAnswersOf } from "./kept-answers.ts";
import type { RunEvent } from "./run.ts";

interface FinishButtonProps {
  readonly attempt: string;
  readonly label: "Hand in" | "See your result";
  /** What to ask before, where something would be lost by it. */
  readonly question?: string | null;
  /** How it looks, where it is not the one thing to do next. */
  readonly look?: string;
  readonly dispatch: ActionDispatch<[RunEvent]>;
  readonly ref: RefObject<HTMLButtonElement | null>;
}

const wordsFor: Readonly<Record<Failure["kind"], string>> = {
  connection: "The result is not here yet: the server could not be reached. Every answer is kept. Try again.",
  server: "The result is not here yet: the server has a problem. Every answer is kept. Try again in a moment.",
  refused: "",
};

/** Ends the quiz and leads to its result. */
export function FinishButton({
  attempt,
  label,
  question = null,
  look = `${action.main} w-full sm:w-auto sm:min-w-48 sm:justify-self-start`,
  dispatch,
  ref,
}: FinishButtonProps) {
  const [isAsking, setAsking] = useState(false);
  const { finish, isBusy, failure } = useFinish(attempt, dispatch);
  const press = () => {
    if (isBusy) return;
    if (question === null) finish();
    else setAsking(true);
  };
  return (
    <div className="grid gap-2">
      <p aria-live="polite" className="text-wrong">
        {failure && wordsFor[failure.kind]}
      </p>
      {isAsking && question !== null ? (
        <FinishQuestion
          no={() => setAsking(false)}
          question={question}
          yes={() => isBusy || finish()}
          yesWords={label === "Hand in" ? "Yes, hand in" : "Yes, end the quiz"}
        />
      ) : (
        <button aria-disabled={isBusy} className={look} onClick={press} ref={ref} type="button">
          {label}
        </button>
      )}
    </div>
  );
}

function useFinish(attempt: string, dispatch: ActionDispatch<[RunEvent]>) {
  const router = useRouter();
  const queries = useQueryClient();
  const trpc = useTRPC();
  const { mutate, isPending, isSuccess, error } = useMutation(
    trpc.attempt.finish.mutationOptions({
      retry: (count, failed) => count < 2 && failureOf(failed).kind !== "refused",
      onError: (failed) => {
        const failure = failureOf(failed);
        if (failure.kind === "refused") dispatch({ type: "finish refused", failure });
      },
      onSuccess: (result) => {
        forgetAnswersOf(attempt);
        queries.setQueryData(trpc.attempt.result.queryKey({ attempt }), result);
        router.replace(resultAddress(attempt));
      },
    }),
  );
  return {
    finish: () => mutate({ attempt }),
    isBusy: isPending || isSuccess,
    failure: error ? failureOf(error) : null,
  };
}
