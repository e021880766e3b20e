import { reasonOf } from "@communique/domain/wording";
import { Details } from "../ui/details.tsx";
import { InScripts } from "../ui/in-scripts.tsx";
import { SentenceMarks } from "../ui/sentence-marks.tsx";
import { StatusBadge } from "../ui/status-badge.tsx";
import { typographic } from "../ui/typographic.ts";
import type { ToldOf } from "./told-of.ts";

/** Something the article tells: what, of which kind it is and on whose word, and where it stands. */
export function ToldItem({ told: { text, standing, details, places } }: { readonly told: ToldOf }) {
  return (
    <li className="grid gap-2 border-rule border-t pt-3">
      <p className="max-w-prose font-serif text-lg leading-snug">
        <InScripts text={text} />
      </p>
      {details.length > 0 && <Details details={details} />}
      <div className="flex flex-wrap items-center gap-x-3 text-sm text-soft">
        <StatusBadge status={standing.status} />
        <SentenceMarks places={places} />
        {standing.status !== "stated" && <p className="basis-full">{typographic(reasonOf(standing))}</p>}
      </div>
    </li>
  );
}
