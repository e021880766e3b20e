import type { RefObject } from "react";
import { action } from "../ui/action.ts";
import { useKeysOn } from "./use-keys-on.ts";

const keys = [
  ["1–9", "choose what has this number"],
  ["↑ ↓", "move an event, or the mark on a line"],
  ["Enter", "confirm, and go on to the next question"],
  ["?", "show these keys"],
] as const;

export function KeysDialog({ ref }: { readonly ref: RefObject<HTMLDialogElement | null> }) {
  const [on, switchKeys] = useKeysOn();
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
        Keys 1–9 and ? are on
      </label>
      <form className="mt-4" method="dialog">
        <button className={`${action.other} w-full`} type="submit">
          Close
        </button>
      </form>
    </dialog>
  );
}
