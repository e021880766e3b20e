import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import type { RefObject } from "react";
import { failureOf } from "../api/failure.ts";
import { useTRPC } from "../api/trpc.ts";
import { resultAddress } from "../result/address.ts";
import { action } from "../ui/action.ts";
import { FailureNotice } from "../ui/failure-notice.tsx";

interface FinishButtonProps {
  readonly attempt: string;
  readonly ref: RefObject<HTMLButtonElement | null>;
}

export function FinishButton({ attempt, ref }: FinishButtonProps) {
  const router = useRouter();
  const queries = useQueryClient();
  const trpc = useTRPC();
  const { mutate, isPending, isSuccess, error } = useMutation(
    trpc.attempt.finish.mutationOptions({
      retry: (count, failed) => count < 2 && failureOf(failed).kind !== "refused",
      onSuccess: (result) => {
        queries.setQueryData(trpc.attempt.result.queryKey({ attempt }), result);
        router.replace(resultAddress(attempt));
      },
    }),
  );
  const busy = isPending || isSuccess;
  const failure = error && failureOf(error);
  if (failure?.kind === "refused") return <FailureNotice failure={failure} retry={() => location.reload()} />;
  return (
    <div className="grid gap-2">
      <p aria-live="polite" className="text-wrong">
        {failure && "The result is not here yet: the server could not be reached. Every answer is kept. Try again."}
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
