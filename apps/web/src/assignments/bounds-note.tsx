import type { BoundsView } from "@communique/api";
import { Clock } from "lucide-react";
import { useState } from "react";
import { shownWords } from "./feedback-words.ts";
import { leftAnnouncement, leftWords } from "./time-left.ts";
import { whenWords } from "./when-words.ts";

interface BoundsNoteProps {
  readonly bounds: BoundsView;
  /** In milliseconds; null where there is no end. */
  readonly left: number | null;
}

/** Until when one can answer, and when the answers are shown. */
export function BoundsNote({ bounds, left }: BoundsNoteProps) {
  const [now] = useState(() => new Date());
  const said = left === null ? "" : leftAnnouncement(left);
  const [before] = useState(said);
  const { endsAt, timeZone } = bounds;
  const until = endsAt && whenWords(endsAt, timeZone, now);
  const minutes = left === null ? null : leftWords(left);
  return (
    <div className="grid gap-1 text-soft">
      {until && (
        <p className="flex items-center gap-2 tabular-nums">
          <Clock aria-hidden className="size-5 shrink-0" />
          {minutes ? `${minutes}, until ${until}` : `Until ${until}`}
        </p>
      )}
      {bounds.feedback !== "after each" && <p className="text-sm">{shownWords(bounds, now)}</p>}
      <p className="sr-only" role="status">
        {said === before ? "" : said}
      </p>
    </div>
  );
}
