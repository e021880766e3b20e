import type { AssignmentView } from "@communique/api";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type RefObject, useId } from "react";
import { useTRPC } from "../api/trpc.ts";
import { action } from "../ui/action.ts";
import { WrongWords } from "../yours/wrong-words.tsx";

interface TakeBackDialogProps {
  readonly assignment: AssignmentView;
  readonly onTakenBack: () => void;
  readonly ref: RefObject<HTMLDialogElement | null>;
}

/** Asks whether an assignment shall be taken back, which nobody can undo. */
export function TakeBackDialog({ assignment: { id, class: of, title, begun }, onTakenBack, ref }: TakeBackDialogProps) {
  const heading = useId();
  const queries = useQueryClient();
  const trpc = useTRPC();
  const queryKey = trpc.assignment.list.queryKey({ class: of });
  const { mutate, isPending, error } = useMutation(
    trpc.assignment.takeBack.mutationOptions({
      onMutate: () => queries.cancelQueries({ queryKey }),
      onSuccess: () => {
        queries.setQueryData(queryKey, (given) => given?.filter((one) => one.id !== id));
        onTakenBack();
      },
    }),
  );
  return (
    <dialog
      aria-labelledby={heading}
      className="m-auto w-[min(28rem,calc(100vw-2rem))] rounded-xl border border-edge bg-sheet p-6 text-ink"
      ref={ref}
    >
      <h3 className="font-semibold text-xl wrap-anywhere" id={heading}>
        Take back “<bdi>{title}</bdi>”?
      </h3>
      <p className="my-4">
        {begun === 0
          ? "Nobody has begun it yet. It disappears from the class."
          : `${begun === 1 ? "One student has" : `${begun} students have`} begun it. It disappears from the class with its results, for good. What the students answered stays theirs, and they are shown the answers.`}
      </p>
      <WrongWords error={error} />
      <form className="flex flex-wrap gap-3" method="dialog">
        <button className={action.other} type="submit">
          Keep it
        </button>
        <button
          aria-disabled={isPending}
          className={`${action.other} border-wrong text-wrong`}
          onClick={() => isPending || mutate({ assignment: id })}
          type="button"
        >
          Take it back
        </button>
      </form>
    </dialog>
  );
}
