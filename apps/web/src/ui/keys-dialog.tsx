import type { RefObject } from "react";
import { action } from "./action.ts";
import { useKeysOn } from "./use-keys-on.ts";

interface KeysDialogProps {
  readonly ref: RefObject<HTMLDialogElement | null>;
  /** Each key with what it does. */
  readonly keys: readonly (readonly [key: string, effect: string])[];
  /** Which of them can be switched off: "Keys 1–9 and ?". */
  readonly single: string;
}

/** The keys of a page, and the switch that turns single ones off. */
export function KeysDialog({ ref, keys, single }: KeysDialogProps) {
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
        {single} are on
      </label>
      <form className="mt-4" method="dialog">
        <button className={`${action.other} w-full`} type="submit">
          Close
        </button>
      </form>
    </dialog>
  );
}
