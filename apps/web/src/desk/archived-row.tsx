import { type ReactNode, useId, useRef } from "react";
import { action } from "../ui/action.ts";
import { WrongWords } from "../yours/wrong-words.tsx";

interface ArchivedRowProps {
  readonly title: string;
  /** What else is told of it. */
  readonly words: ReactNode;
  /** What goes with it, and what stays. */
  readonly warning: string;
  readonly onBringBack: () => void;
  readonly removal: {
    readonly mutateAsync: () => Promise<unknown>;
    readonly isPending: boolean;
    readonly error: unknown;
  };
}

/** What was put away: to be brought back, or deleted once it is asked whether that is meant. */
export function ArchivedRow({ title, words, warning, onBringBack, removal }: ArchivedRowProps) {
  const question = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const { mutateAsync, isPending, error } = removal;
  const close = () => question.current?.close();
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 rounded-xl border border-rule bg-sheet px-4 py-3 sm:px-5">
      <div className="min-w-0">
        <h3 className="font-medium text-lg leading-snug">
          <bdi>{title}</bdi>
        </h3>
        {words}
        <WrongWords error={error} />
      </div>
      <div className="flex flex-wrap gap-3">
        <button aria-label={`Bring back: ${title}`} className={action.other} onClick={onBringBack} type="button">
          Bring back
        </button>
        <button
          aria-label={`Delete…: ${title}`}
          className={action.other}
          onClick={() => question.current?.showModal()}
          type="button"
        >
          Delete…
        </button>
      </div>
      <dialog
        aria-labelledby={heading}
        className="m-auto w-[min(28rem,calc(100vw-2rem))] rounded-xl border border-edge bg-sheet p-6 text-ink"
        ref={question}
      >
        <h3 className="font-semibold text-xl" id={heading}>
          Delete “<bdi>{title}</bdi>”?
        </h3>
        <p className="my-4">{warning}</p>
        <form className="flex flex-wrap gap-3" method="dialog">
          <button className={action.other} type="submit">
            Keep it
          </button>
          <button
            aria-disabled={isPending}
            className={`${action.other} border-wrong text-wrong`}
            onClick={() => isPending || mutateAsync().then(close, close)}
            type="button"
          >
            Delete it
          </button>
        </form>
      </dialog>
    </li>
  );
}
