import type { BoundsView } from "@communique/api";
import { Clock } from "lucide-react";
import { useState } from "react";
import { leftAnnouncement, leftWords } from "./time-left.ts";
import { whenWords } from "./when-words.ts";

interface BoundsNoteProps {
  readonly bounds: BoundsView;
  /** In milliseconds; null where there is no end. */
  readonly left: number | null;
}

/** Until when one can answer. */
export function BoundsNote({ bounds, left }: BoundsNoteProps) {
  const [now] = useState(() => new Date());
  const said = left === null ? "" : leftAnnouncement(left);
  const [before] = useState(said);
  const { endsAt, timeZone } = bounds;
  const until = endsAt && whenWords(endsAt, timeZone, now);
  const minutes = left === null ? null : leftWords(left);
  return (
    <>
      {until && (
        <p className="flex items-center gap-2 text-soft tabular-nums">
          <Clock aria-hidden className="size-5 shrink-0" />
          {minutes ? `${minutes}, until ${until}` : `Until ${until}`}
        </p>
      )}
      <p className="sr-only" role="status">
        {said === before ? "" : said}
      </p>
    </>
  );
}
