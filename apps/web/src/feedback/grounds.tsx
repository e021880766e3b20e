import type { FeedbackView } from "@communique/api";
import { CitationNote } from "../ui/citation-note.tsx";
import { StatusNote } from "../ui/status-note.tsx";

/** What an answer rests on, as a note in the margin: the kind of statement, and where it stands. */
export function Grounds({ feedback: { statuses, cites } }: { readonly feedback: FeedbackView }) {
  return (
    <div aria-label="What this rests on" className="grid content-start gap-2 border-accent border-l-2 pl-4" role="note">
      <CitationNote cites={cites} />
      {statuses.map((status) => (
        <StatusNote key={status} status={status} />
      ))}
    </div>
  );
}
