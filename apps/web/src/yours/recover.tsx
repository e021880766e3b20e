"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useId, useState } from "react";
import { failureOf } from "../api/failure.ts";
import { useTRPC } from "../api/trpc.ts";
import { action } from "../ui/action.ts";
import { Section } from "./section.tsx";
import { WrongWords } from "./wrong-words.tsx";

/** Opens here what was written down elsewhere. What was typed stays in the field until it has opened something. */
export function Recover() {
  const [phrase, setPhrase] = useState("");
  const field = useId();
  const queries = useQueryClient();
  const { mutate, isPending, isSuccess, error } = useMutation(
    useTRPC().learner.recover.mutationOptions({
      onSuccess: () => {
        setPhrase("");
        return queries.resetQueries();
      },
    }),
  );
  const failure = error ? failureOf(error) : null;
  const wouldLeave = failure?.kind === "refused" && failure.reason === "would-leave";
  return (
    <Section title="Open it with a phrase">
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isPending) mutate({ phrase });
        }}
      >
        <label className="font-medium" htmlFor={field}>
          The six words
        </label>
        <textarea
          autoCapitalize="none"
          autoComplete="off"
          className="min-h-20 rounded-lg border border-edge bg-sheet p-3 font-serif text-lg"
          id={field}
          maxLength={500}
          onChange={(event) => setPhrase(event.target.value)}
          required
          rows={2}
          spellCheck={false}
          value={phrase}
        />
        <WrongWords error={error} />
        <p className="empty:sr-only" role="status">
          {isSuccess && (
            <>
              Opened: your quizzes and cards are here now.{" "}
              <Link className={action.quiet} href="/">
                Go on with them
              </Link>
            </>
          )}
        </p>
        <div className="flex flex-wrap gap-3">
          <button aria-disabled={isPending} className={action.other} type="submit">
            Open
          </button>
          {wouldLeave && (
            <button
              aria-disabled={isPending}
              className={action.other}
              onClick={() => isPending || mutate({ phrase, leaving: true })}
              type="button"
            >
              Open, and leave what is here
            </button>
          )}
        </div>
      </form>
    </Section>
  );
}
