import type { OverviewView } from "@communique/api";
import { Radio, RefreshCw, WifiOff } from "lucide-react";

interface LiveNoteProps {
  readonly overview: OverviewView;
  readonly isLive: boolean;
  readonly isLost: boolean;
}

/** Whether what is on the screen is what is so, and how many have handed in, said aloud as it changes. */
export function LiveNote({ isLive, isLost, overview: { handedIn, students } }: LiveNoteProps) {
  const [Icon, words] = isLost
    ? [WifiOff, "No connection: this is how it stood."]
    : isLive
      ? [Radio, "Live: answers show as they come in."]
      : [RefreshCw, "It is looked every few seconds for what is new."];
  return (
    <div className="print:hidden">
      <p className="flex items-center gap-2 text-sm text-soft">
        <Icon aria-hidden className="size-4 shrink-0" />
        {words}
      </p>
      <p className="sr-only" role="status">
        {handedIn} of {students} handed in
      </p>
    </div>
  );
}
