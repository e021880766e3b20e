import { sentenceOfTenure } from "@communique/domain/wording";
import { SentenceMarks } from "../ui/sentence-marks.tsx";
import { placesOf } from "../ui/source-address.ts";
import { StatusBadge } from "../ui/status-badge.tsx";
import { typographic } from "../ui/typographic.ts";
import type { PersonTold } from "./people-told.ts";

const inferredParts = { nothing: "", year: " The year is inferred.", date: " The time is inferred." } as const;

/** The offices that the article gives a person, as of which time; or that it gives none. */
export function OfficesHeld({ told: { person, tenures, holdsInOctober } }: { readonly told: PersonTold }) {
  if (tenures.length === 0)
    return <p className="border-edge border-l-2 pl-3 text-soft">The article gives {person.name} no office.</p>;
  return (
    <ul className="grid gap-2">
      {!holdsInOctober && (
        <li className="border-edge border-l-2 pl-3 text-soft">Told as of a time before October 2000.</li>
      )}
      {tenures.map((tenure) => (
        <li className="grid gap-1" key={tenure.id}>
          <p className="max-w-prose">
            {typographic(sentenceOfTenure(tenure))}
            <span className="text-soft">{inferredParts[tenure.asOf.inferred]}</span>
          </p>
          <div className="flex flex-wrap items-center gap-x-3 text-sm">
            <StatusBadge status={tenure.standing.status} />
            <SentenceMarks places={placesOf(tenure.cites)} />
          </div>
        </li>
      ))}
    </ul>
  );
}
