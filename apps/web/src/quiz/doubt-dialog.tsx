import type { AttemptView, ItemView } from "@communique/api";
import { useMutation } from "@tanstack/react-query";
import { type ActionDispatch, type RefObject, useId, useState } from "react";
import { failureOf } from "../api/failure.ts";
import { useTRPC } from "../api/trpc.ts";
import { action } from "../ui/action.ts";
import type { RunEvent } from "./run.ts";

interface DoubtDialogProps {
  readonly attempt: Pick<AttemptView, "id" | "bounds">;
  readonly item: ItemView;
  readonly dispatch: ActionDispatch<[RunEvent]>;
  readonly ref: RefObject<HTMLDialogElement | null>;
}

/** What somebody finds wrong or unclear with a question, in their own words, kept with it. */
export function DoubtDialog({ attempt, item, dispatch, ref }: DoubtDialogProps) {
  const [text, setText] = useState(item.doubt ?? "");
  const [title, field] = [useId(), useId()];
  const question = item.question.id;
  const { mutate, isPending, error } = useMutation(
    useTRPC().attempt.doubt.mutationOptions({
      onSuccess: ({ doubt }) => {
        dispatch({ type: "marked", question, marks: { doubt } });
        ref.current?.close();
      },
    }),
  );
  return (
    <dialog
      aria-labelledby={title}
      className="m-auto w-[min(30rem,calc(100vw-2rem))] rounded-xl border border-edge bg-sheet p-5 text-ink sm:p-6"
      ref={ref}
    >
      <h2 className="font-semibold text-xl" id={title}>
        What do you doubt?
      </h2>
      <form
        className="mt-3 grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isPending) mutate({ attempt: attempt.id, question, text });
        }}
      >
        <label htmlFor={field}>
          A wrong answer, another that is right as well, a sentence that is unclear: say it in your own words.
        </label>
        <textarea
          aria-describedby={`${field}-kept`}
          className="min-h-32 rounded-lg border border-edge bg-paper p-3"
          id={field}
          maxLength={2000}
          onChange={(event) => setText(event.target.value)}
          required
          value={text}
        />
        <p className="text-sm text-soft" id={`${field}-kept`}>
          {attempt.bounds
            ? "Your teacher reads it beside the results of the class, with your name. It is kept with your quiz, too."
            : "It is kept on the server with your quiz, to be read here and in the file of what is kept of you. Nobody is told of it."}
        </p>
        <p className="text-wrong" role="status">
          {error && wordsFor(error)}
        </p>
        <div className="flex flex-wrap gap-3">
          <button aria-disabled={isPending} className={action.main} type="submit">
            {attempt.bounds ? "Report this doubt" : "Keep this doubt with the question"}
          </button>
          <button className={action.other} onClick={() => ref.current?.close()} type="button">
            Cancel
          </button>
        </div>
      </form>
    </dialog>
  );
}

function wordsFor(error: unknown): string {
  const failure = failureOf(error);
  return failure.kind === "refused"
    ? failure.message
    : "The server was not reached. What you wrote stays here: try again.";
}
