"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../api/failure.ts";
import { useTRPC } from "../api/trpc.ts";
import { action } from "./action.ts";

/** Asks for a new cookie in place of one that cannot be read, and loads again what failed over it. */
export function StartOverButton() {
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation(
    useTRPC().learner.startOver.mutationOptions({ onSuccess: () => queries.resetQueries() }),
  );
  return (
    <div className="grid gap-2">
      <button aria-disabled={isPending} className={action.main} onClick={() => isPending || mutate()} type="button">
        Start over
      </button>
      <p aria-live="polite" className="text-base text-wrong">
        {error &&
          (failureOf(error).kind === "connection" ? "No connection. Try again." : "That did not work. Try again.")}
      </p>
    </div>
  );
}
