import type { GroundView } from "@communique/api";
import { CitationNote } from "./citation-note.tsx";
import { StatusNote } from "./status-note.tsx";

/** What an answer rests on, as a note in the margin: where it stands, and under each place the kind of statement that stands there. Nothing where it rests on nothing. */
export function Grounds({ grounds }: { readonly grounds: readonly GroundView[] }) {
  if (grounds.length === 0) return null;
  return (
    <div aria-label="What this rests on" className="grid content-start gap-4 border-accent border-l-2 pl-4" role="note">
      {grounds.map(({ cites, statuses }) => (
        <div className="grid justify-items-start gap-1" key={statuses.join()}>
          <CitationNote cites={cites} />
          {statuses.map((status) => (
            <StatusNote key={status} status={status} />
          ))}
        </div>
      ))}
    </div>
  );
}
