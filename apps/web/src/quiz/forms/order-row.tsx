import { ArrowDown, ArrowUp, GripVertical } from "lucide-react";
import { type KeyboardEvent, useRef } from "react";
import { useDragging } from "./use-dragging.ts";

interface OrderRowProps {
  readonly id: string;
  readonly text: string;
  /** From 0. */
  readonly place: number;
  readonly of: number;
  readonly locked: boolean;
  /** By how many places, and which of the row's buttons did it. */
  readonly onMove: (by: number, button: string) => void;
  readonly onDrop: (carried: string) => void;
}

const arrow =
  "grid size-11 place-items-center rounded-md text-soft not-aria-disabled:hover:bg-wash not-aria-disabled:hover:text-accent aria-disabled:opacity-30";

export function OrderRow({ id, text, place, of, locked, onMove, onDrop }: OrderRowProps) {
  const row = useRef<HTMLLIElement>(null);
  const { isOver, isDragged } = useDragging(row, { carries: locked ? null : id, onDrop });
  const pressKey = (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowUp: -1, ArrowDown: 1, Home: -of, End: of }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onMove(by, event.target instanceof HTMLElement ? (event.target.dataset.button ?? "handle") : "handle");
  };
  return (
    <li
      className="flex items-center gap-1 rounded-lg border border-edge bg-sheet pr-1 data-dragged:opacity-50 data-over:border-accent data-over:bg-wash"
      data-dragged={isDragged || undefined}
      data-item={id}
      data-over={isOver || undefined}
      onKeyDown={pressKey}
      ref={row}
    >
      <button
        aria-label={`${place + 1} of ${of}: ${text}. Arrow keys move it.`}
        className="flex min-h-13 min-w-13 shrink-0 cursor-grab items-center gap-1 self-stretch rounded-md px-2 text-soft hover:text-accent"
        data-button="handle"
        data-digit={place + 1}
        type="button"
      >
        <GripVertical aria-hidden className="size-5" />
        <span className="font-medium tabular-nums">{place + 1}</span>
      </button>
      <span aria-hidden className="min-w-0 grow py-3 leading-snug">
        {text}
      </span>
      <span className="flex shrink-0 flex-col sm:flex-row">
        <button
          aria-disabled={locked || place === 0}
          aria-label={`Earlier: ${text}`}
          className={arrow}
          data-button="earlier"
          onClick={() => onMove(-1, "earlier")}
          type="button"
        >
          <ArrowUp aria-hidden className="size-5" />
        </button>
        <button
          aria-disabled={locked || place === of - 1}
          aria-label={`Later: ${text}`}
          className={arrow}
          data-button="later"
          onClick={() => onMove(1, "later")}
          type="button"
        >
          <ArrowDown aria-hidden className="size-5" />
        </button>
      </span>
    </li>
  );
}
