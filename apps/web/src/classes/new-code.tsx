import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import { useTRPC } from "../api/trpc.ts";
import { action } from "../ui/action.ts";
import { WrongWords } from "../yours/wrong-words.tsx";
import { useClassData } from "./use-class-data.ts";

/** Makes another code, once it is asked whether that is meant. */
export function NewCode({ id }: { readonly id: string }) {
  const question = useRef<HTMLDialogElement>(null);
  const { hold, put } = useClassData(id);
  const { mutate, isPending, error } = useMutation(
    useTRPC().class.renewCode.mutationOptions({
      onMutate: hold,
      onSuccess: (changed) => {
        put(changed);
        question.current?.close();
      },
    }),
  );
  return (
    <>
      <button className={action.other} onClick={() => question.current?.showModal()} type="button">
        New code…
      </button>
      <dialog
        aria-labelledby="new-code"
        className="m-auto w-[min(28rem,calc(100vw-2rem))] rounded-xl border border-edge bg-sheet p-6 text-ink"
        ref={question}
      >
        <h3 className="font-semibold text-xl" id="new-code">
          Make a new code?
        </h3>
        <p className="my-4">
          The code as it is now, its link and what was printed of it open nothing any more. Who is in the class stays in
          it.
        </p>
        <WrongWords error={error} />
        <form className="flex flex-wrap gap-3" method="dialog">
          <button className={action.other} type="submit">
            Keep the code
          </button>
          <button
            aria-disabled={isPending}
            className={action.other}
            onClick={() => isPending || mutate({ class: id })}
            type="button"
          >
            Make a new code
          </button>
        </form>
      </dialog>
    </>
  );
}
