import { reasonOf } from "@communique/domain/wording";
import { Details } from "../ui/details.tsx";
import { StatusBadge } from "../ui/status-badge.tsx";
import { typographic } from "../ui/typographic.ts";
import type { Beside } from "./beside.ts";
import { BesideNote } from "./beside-note.tsx";
import type { Told } from "./told.ts";

interface ToldRowProps {
  readonly told: Told;
  readonly beside: readonly Beside[];
}

/** One statement: what it says, of which kind it is and on whose word, and what stands beside it. */
export function ToldRow({ told: { text, standing, details, credit }, beside }: ToldRowProps) {
  return (
    <li
      className={`grid gap-x-10 gap-y-4 rounded-lg border border-rule bg-sheet p-4 ${beside.length === 1 ? "lg:grid-cols-[minmax(0,1fr)_20rem]" : ""}`}
    >
      <div className="grid content-start gap-3">
        <p className="max-w-prose font-serif text-lg leading-snug">{typographic(text)}</p>
        {details.length > 0 && <Details details={details} />}
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
          <StatusBadge status={standing.status} />
          {standing.status !== "stated" && <p>{typographic(reasonOf(standing))}</p>}
          {credit && <p>The sentence names its source: {typographic(credit)}.</p>}
        </div>
      </div>
      {beside.length > 0 && (
        <ul
          aria-label="Beside it"
          className={`grid content-start gap-3 ${beside.length > 1 ? "lg:grid-cols-2 lg:gap-x-10" : ""}`}
        >
          {beside.map((note) => (
            <BesideNote key={note.id} note={note} />
          ))}
        </ul>
      )}
    </li>
  );
}
