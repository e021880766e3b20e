import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import type { ActionDispatch, RefObject } from "react";
import { type Failure, failureOf } from "../api/failure.ts";
import { useTRPC } from "../api/trpc.ts";
import { resultAddress } from "../result/address.ts";
import { action } from "../ui/action.ts";
import type { RunEvent } from "./run.ts";

interface FinishButtonProps {
  readonly attempt: string;
  readonly dispatch: ActionDispatch<[RunEvent]>;
  readonly ref: RefObject<HTMLButtonElement | null>;
}

const wordsFor: Readonly<Record<Failure["kind"], string>> = {
  connection: "The result is not here yet: the server could not be reached. Every answer is kept. Try again.",
  server: "The result is not here yet: the server has a problem. Every answer is kept. Try again in a moment.",
  refused: "",
};

export function FinishButton({ attempt, dispatch, ref }: FinishButtonProps) {
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
        queries.setQueryData(trpc.attempt.result.queryKey({ attempt }), result);
        router.replace(resultAddress(attempt));
      },
    }),
  );
  const busy = isPending || isSuccess;
  return (
    <div className="grid gap-2">
      <p aria-live="polite" className="text-wrong">
        {error && wordsFor[failureOf(error).kind]}
      </p>
      <button
        aria-disabled={busy}
        className={`${action.main} w-full sm:w-auto sm:min-w-48 sm:justify-self-start`}
        onClick={() => busy || mutate({ attempt })}
        ref={ref}
        type="button"
      >
        See your result
      </button>
    </div>
  );
}
