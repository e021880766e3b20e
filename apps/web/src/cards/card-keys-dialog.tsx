import type { RefObject } from "react";
import { useKeysOn } from "../quiz/use-keys-on.ts";
import { action } from "../ui/action.ts";

interface CardKeysDialogProps {
  readonly ref: RefObject<HTMLDialogElement | null>;
  /** What is on the buttons that rate, in the order of their keys. */
  readonly ratings: readonly string[];
}

/** The keys of the flashcards, and the switch that turns single ones off. */
export function CardKeysDialog({ ref, ratings }: CardKeysDialogProps) {
  const [on, switchKeys] = useKeysOn();
  const keys = [
    ["Space", "show the answer; Enter does as well"],
    ...ratings.map((words, index) => [String(index + 1), words] as const),
    ["u", "take back what was done last"],
    ["p", "pause the card"],
    ["?", "show these keys"],
  ] as const;
  return (
    <dialog
      aria-labelledby="keys-title"
      className="m-auto w-[min(26rem,calc(100vw-2rem))] rounded-xl border border-edge bg-sheet p-6 text-ink"
      ref={ref}
    >
      <h2 className="font-semibold text-xl" id="keys-title">
        Keys
      </h2>
      <dl className="my-4 grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-3">
        {keys.map(([key, effect]) => (
          <div className="contents" key={key}>
            <dt>
              <kbd className="key">{key}</kbd>
            </dt>
            <dd>{effect}</dd>
          </div>
        ))}
      </dl>
      <label className="flex min-h-11 items-center gap-3">
        <input
          checked={on}
          className="size-5 accent-accent"
          onChange={(event) => switchKeys(event.target.checked)}
          type="checkbox"
        />
        Digits, letters and ? are on
      </label>
      <form className="mt-4" method="dialog">
        <button className={`${action.other} w-full`} type="submit">
          Close
        </button>
      </form>
    </dialog>
  );
}
