import type { ThingView } from "@communique/quiz";
import { useRef } from "react";
import { typographic } from "../../ui/typographic.ts";
import { Digit } from "./digit.tsx";
import { Grip } from "./grip.tsx";
import { useDragging } from "./use-dragging.ts";

interface TargetButtonProps {
  readonly target: ThingView;
  /** The key that chooses it. */
  readonly hint: number;
  readonly isChosen: boolean;
  readonly isDraggable: boolean;
  readonly onChoose: () => void;
}

/** Where a thing can be put. */
export function TargetButton({ target, hint, isChosen, isDraggable, onChoose }: TargetButtonProps) {
  const row = useRef<HTMLLIElement>(null);
  const { isDragged } = useDragging(row, { carries: isDraggable ? target.id : null });
  return (
    <li
      className="flex items-stretch rounded-md bg-paper data-dragged:opacity-50"
      data-dragged={isDragged || undefined}
      ref={row}
    >
      {isDraggable && <Grip />}
      <button
        aria-pressed={isChosen}
        className="flex min-h-11 min-w-0 grow items-center gap-3 rounded-md border border-rule bg-paper px-3 py-2 text-left leading-snug hover:border-accent aria-pressed:border-accent aria-pressed:bg-wash"
        data-digit={hint}
        onClick={onChoose}
        type="button"
      >
        <span className="min-w-0 grow">{typographic(target.text)}</span>
        <Digit digit={hint} />
      </button>
    </li>
  );
}
