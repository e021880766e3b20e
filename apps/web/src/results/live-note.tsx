import type { OverviewView } from "@communique/api";
import { Radio, RefreshCw, WifiOff } from "lucide-react";
import type { Liveness } from "./use-live-results.ts";

interface LiveNoteProps {
  readonly overview: OverviewView;
  readonly liveness: Liveness;
  readonly isLost: boolean;
}

const notes = {
  connecting: null,
  live: { icon: Radio, words: "Live: answers show as they come in." },
  asking: { icon: RefreshCw, words: "It is looked every few seconds for what is new." },
  lost: { icon: WifiOff, words: "No connection: this is how it stood." },
} as const;

/** Whether what is on the screen is what is so, and how many have handed in, said aloud as it changes. */
export function LiveNote({ liveness, isLost, overview: { handedIn, students } }: LiveNoteProps) {
  const note = notes[isLost ? "lost" : liveness];
  return (
    <div className="min-h-5 print:hidden">
      {note && (
        <p className="flex items-center gap-2 text-sm text-soft">
          <note.icon aria-hidden className="size-4 shrink-0" />
          {note.words}
        </p>
      )}
      <p className="sr-only" role="status">
        {handedIn} of {students} handed in
      </p>
    </div>
  );
}
