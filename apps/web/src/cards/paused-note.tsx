import type { KnownCardView } from "@communique/api";
import { Undo2 } from "lucide-react";
import { action } from "../ui/action.ts";

interface PausedNoteProps {
  readonly card: KnownCardView | null;
  readonly onUndo: (card: KnownCardView) => void;
}

/** What was paused or taken up last, with the way back: its row may have left the list. It stays in sight. */
export function PausedNote({ card, onUndo }: PausedNoteProps) {
  return (
    <div
      className={
        card
          ? "sticky bottom-2 z-1 flex flex-wrap items-center justify-between gap-x-4 rounded-lg border border-edge bg-sheet px-4 py-1 shadow-lg"
          : ""
      }
    >
      <p role="status">
        {card && `${card.paused ? "Paused" : "Taken up again"}: the card whose answer is “${card.back.key}”.`}
      </p>
      {card && (
        <button className={action.quiet} onClick={() => onUndo(card)} type="button">
          <Undo2 aria-hidden className="size-4" />
          Undo
        </button>
      )}
    </div>
  );
}
