import { Check, Keyboard, LayoutGrid } from "lucide-react";

interface ProgressProps {
  readonly place: string;
  readonly answered: number;
  readonly total: number;
  /** What the question is worth, where not each is worth one point. */
  readonly worth: string | null;
  /** In an exam, the question whose answer has just been kept, from 0. */
  readonly justKept: number | null;
  readonly openKeys: () => void;
  readonly openOverview: () => void;
}

const quiet = "inline-flex min-h-11 items-center gap-2 rounded-md px-2 text-sm hover:text-accent";

export function Progress({ place, answered, total, worth, justKept, openKeys, openOverview }: ProgressProps) {
  return (
    <div className="grid gap-2">
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-2 text-soft">
        <p className="font-medium tabular-nums">
          <span>{place}</span>
          {worth !== null && ` · ${worth}`}
        </p>
        {justKept !== null && (
          <p aria-hidden className="inline-flex items-center gap-1.5 text-sm">
            <Check aria-hidden className="size-4 text-accent" />
            {justKept + 1} kept
          </p>
        )}
        <div className="-mr-2 flex print:hidden">
          <button className={quiet} onClick={openOverview} type="button">
            <LayoutGrid aria-hidden className="size-5" />
            Overview
          </button>
          <button className={`${quiet} pointer-coarse:hidden`} onClick={openKeys} type="button">
            <Keyboard aria-hidden className="size-5" />
            Keys
          </button>
        </div>
      </div>
      <progress
        aria-label={`${answered} of ${total} questions answered`}
        className="line"
        max={total}
        value={answered}
      />
    </div>
  );
}
