import { Keyboard } from "lucide-react";

interface ProgressProps {
  readonly place: string;
  readonly answered: number;
  readonly total: number;
  readonly openKeys: () => void;
}

export function Progress({ place, answered, total, openKeys }: ProgressProps) {
  return (
    <div className="grid gap-2">
      <div className="flex min-h-11 items-center justify-between text-soft">
        <p className="font-medium tabular-nums">{place}</p>
        <button
          className="inline-flex min-h-11 items-center gap-2 rounded-md px-2 text-sm hover:text-accent pointer-coarse:hidden"
          onClick={openKeys}
          type="button"
        >
          <Keyboard aria-hidden className="size-5" />
          Keys
        </button>
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
