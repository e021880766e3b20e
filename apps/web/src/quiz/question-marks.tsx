import type { AttemptView, ItemView } from "@communique/api";
import { useMutation } from "@tanstack/react-query";
import { Flag, MessageCircleQuestion } from "lucide-react";
import { type ActionDispatch, useRef } from "react";
import { useTRPC } from "../api/trpc.ts";
import { DoubtDialog } from "./doubt-dialog.tsx";
import type { RunEvent } from "./run.ts";

interface QuestionMarksProps {
  readonly attempt: Pick<AttemptView, "id" | "bounds">;
  readonly item: ItemView;
  readonly dispatch: ActionDispatch<[RunEvent]>;
}

const quiet = "inline-flex min-h-11 items-center gap-2 rounded-md pr-2 text-sm text-soft hover:text-accent";

/** What a learner may note of a question: to come back to it, or a doubt about it. */
export function QuestionMarks({ attempt, item, dispatch }: QuestionMarksProps) {
  const doubt = useRef<HTMLDialogElement>(null);
  const question = item.question.id;
  const mark = (isFlagged: boolean) => dispatch({ type: "marked", question, marks: { isFlagged } });
  const { mutate, isError } = useMutation(
    useTRPC().attempt.flag.mutationOptions({
      onMutate: ({ flagged }) => mark(flagged),
      onError: (_, { flagged }) => mark(!flagged),
    }),
  );
  return (
    <div className="print:hidden flex flex-wrap items-center gap-x-4">
      <button
        aria-pressed={item.isFlagged}
        className={`${quiet} aria-pressed:text-accent [&[aria-pressed=true]_svg]:fill-current`}
        onClick={() => mutate({ attempt: attempt.id, question, flagged: !item.isFlagged })}
        type="button"
      >
        <Flag aria-hidden className="size-5" />
        {item.isFlagged ? "Flagged to come back to" : "Flag"}
      </button>
      <button className={quiet} onClick={() => doubt.current?.showModal()} type="button">
        <MessageCircleQuestion aria-hidden className="size-5" />
        {item.doubt !== null ? "Your doubt is kept" : attempt.bounds ? "Report a doubt" : "Note a doubt"}
      </button>
      {isError && (
        <p className="text-sm text-wrong" role="alert">
          The flag was not kept: the server was not reached.
        </p>
      )}
      <DoubtDialog attempt={attempt} dispatch={dispatch} item={item} ref={doubt} />
    </div>
  );
}
