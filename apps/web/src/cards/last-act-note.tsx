import { Undo2 } from "lucide-react";
import { action } from "../ui/action.ts";
import { ratingWords } from "./rating-words.ts";
import type { LastAct } from "./turning.ts";
import { intervalWords } from "./when-words.ts";

interface LastActNoteProps {
  readonly last: LastAct | null;
  /** Whether the schedule stays as it is. */
  readonly cram: boolean;
  readonly onTakeBack: () => void;
}

/** What was done last, with the way back from it. Its place is kept, so that the card stands still. */
export function LastActNote({ last, cram, onTakeBack }: LastActNoteProps) {
  return (
    <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 text-sm">
      <p className="text-soft" role="status">
        {last && wordsOf(last, cram)}
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

function wordsOf(last: LastAct, cram: boolean): string {
  if (last.did === "paused") return "Paused until you take it up.";
  const { rating, card } = last;
  const rated = `“${ratingWords[rating]}”`;
  if (rating === "again") return `${rated}: it comes back.`;
  return card.choices && !cram ? `${rated}: back ${intervalWords(card.choices[rating].interval)}.` : `${rated}.`;
}
