import { Undo2 } from "lucide-react";
import { action } from "../ui/action.ts";
import { ratingWords } from "./rating-words.ts";
import type { LastAct } from "./turning.ts";

interface LastActNoteProps {
  readonly last: LastAct | null;
  readonly onTakeBack: () => void;
}

/** What was done last, with the way back from it. Its place is kept, so that the card stands still. */
export function LastActNote({ last, onTakeBack }: LastActNoteProps) {
  return (
    <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 text-sm">
      <p className="text-soft" role="status">
        {last && wordsOf(last)}
      </p>
      {last && (
        <button className={action.quiet} onClick={onTakeBack} type="button">
          <Undo2 aria-hidden className="size-4" />
          Take back
        </button>
      )}
    </div>
  );
}

function wordsOf(last: LastAct): string {
  if (last.did === "paused") return "Paused: that card is left out until you take it up again.";
  return last.rating === "again"
    ? "“Again”: that card comes back in this session."
    : `The last card: “${ratingWords[last.rating]}”.`;
}
