import type { ToldView } from "@communique/api";
import { CitationNote } from "../ui/citation-note.tsx";
import { StatusBadge } from "../ui/status-badge.tsx";

const tells: Readonly<Record<ToldView["tells"], string | null>> = {
  when: "Answers when it was or is due",
  where: "Answers where it was or is due",
  chairs: "Answers who presided",
  between: "Answers who met",
  by: "Answers who did it",
  tenure: "Answers who held which office",
  event: null,
  claim: null,
  position: null,
  term: null,
  usage: null,
};

/** What of a statement is told, of which kind it is, and where it stands. */
export function ToldNotes({ statement }: { readonly statement: ToldView }) {
  const answers = tells[statement.tells];
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      {answers && <span className="font-medium">{answers}</span>}
      <StatusBadge status={statement.status} />
      <CitationNote cites={statement.cites} />
    </div>
  );
}
