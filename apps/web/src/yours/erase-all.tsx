"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { useTRPC } from "../api/trpc.ts";
import { action } from "../ui/action.ts";
import { forgetHere } from "./forget-here.ts";
import { Section } from "./section.tsx";
import { WrongWords } from "./wrong-words.tsx";

/** Erases everything, once it is asked whether that is meant. */
export function EraseAll() {
  const question = useRef<HTMLDialogElement>(null);
  const queries = useQueryClient();
  const { mutate, isPending, isSuccess, error } = useMutation(
    useTRPC().learner.erase.mutationOptions({
      onSuccess: () => {
        forgetHere();
        return queries.resetQueries();
      },
      onSettled: () => question.current?.close(),
    }),
  );
  return (
    <Section title="Erase it">
      <p>
        All quizzes, answers, cards, sets and classes of yours and your places in classes, here and wherever your phrase
        opened them, and your account, if you have one. Only a file that you saved brings the quizzes, the cards and the
        sets back; nothing brings back the classes.
      </p>
      <WrongWords error={error} />
      <p className="empty:sr-only" role="status">
        {isSuccess && "Erased. Nothing of you is kept."}
      </p>
      <button
        className={`${action.other} justify-self-start`}
        onClick={() => question.current?.showModal()}
        type="button"
      >
        Erase everything…
      </button>
      <dialog
        aria-labelledby="erase-title"
        className="m-auto w-[min(28rem,calc(100vw-2rem))] rounded-xl border border-edge bg-sheet p-6 text-ink"
        ref={question}
      >
        <h3 className="font-semibold text-xl" id="erase-title">
          Erase everything?
        </h3>
        <p className="my-4">
          Nobody can bring it back, unless you have saved it as a file first; and classes not even then.
        </p>
        <form className="flex flex-wrap gap-3" method="dialog">
          <button className={action.other} type="submit">
            Keep it
          </button>
          <button
            aria-disabled={isPending}
            className={`${action.other} border-wrong text-wrong`}
            onClick={() => isPending || mutate({ confirm: "erase" })}
            type="button"
          >
            Erase everything
          </button>
        </form>
      </dialog>
    </Section>
  );
}
