import type { FindingView } from "@communique/api";
import { CitationNote } from "../ui/citation-note.tsx";
import { InScripts } from "../ui/in-scripts.tsx";
import { StatusNote } from "../ui/status-note.tsx";

/** What is worth knowing of a question, and on which statement that rests. */
export function FindingNote({ finding: { words, reason, statement } }: { readonly finding: FindingView }) {
  return (
    <div className="grid max-w-prose gap-2 border-accent border-l-2 pl-4" role="note">
      <p className="font-medium">
        <InScripts text={words} />
      </p>
      {reason && (
        <p>
          <span className="text-soft">What is told of it: </span>
          <InScripts text={reason} />
        </p>
      )}
      {statement && (
        <div className="flex flex-wrap items-start gap-x-6">
          <p className="basis-full font-serif text-lg leading-snug">
            <InScripts text={statement.says} />
          </p>
          <CitationNote cites={statement.cites} />
          <StatusNote status={statement.status} />
        </div>
      )}
    </div>
  );
}
