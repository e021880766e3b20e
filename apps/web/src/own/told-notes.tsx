import type { ToldView } from "@communique/api";
import { CitationNote } from "../ui/citation-note.tsx";
import { StatusBadge } from "../ui/status-badge.tsx";
import { answersWords } from "./answers-words.ts";

/** What of a statement is told, of which kind it is, and where it stands. */
export function ToldNotes({ statement }: { readonly statement: ToldView }) {
  const answers = answersWords[statement.tells];
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      {answers && <span className="font-medium">{answers}</span>}
      <StatusBadge status={statement.status} />
      <CitationNote cites={statement.cites} />
    </div>
  );
}
