import { reasonOf } from "@communique/domain/wording";
import { ChevronDown } from "lucide-react";
import { InScripts } from "../ui/in-scripts.tsx";
import { PageNotes } from "../ui/page-notes.tsx";
import { SentenceMarks } from "../ui/sentence-marks.tsx";
import { StatusBadge } from "../ui/status-badge.tsx";
import { typographic } from "../ui/typographic.ts";
import type { ToldApart, ToldOfPlace } from "./told-of.ts";

interface ToldListProps {
  readonly told: ToldApart;
  /** What it is told of, for those who cannot see the heading above. */
  readonly of?: string;
}

const fewEnough = 4;

/** What is told of a place: by the article, and apart from it by other sources. */
export function ToldList({ told: { article, elsewhere }, of }: ToldListProps) {
  return (
    <>
      {article.length > 0 && (
        <div className="grid gap-2">
          <p className="font-medium">The article</p>
          <Rows rows={article} />
        </div>
      )}
      {elsewhere.length > 0 && (
        <details className="group" open={elsewhere.length <= fewEnough}>
          <summary className="flex min-h-11 list-none items-center justify-between gap-1.5 sm:inline-flex rounded-md font-medium hover:text-accent">
            Other sources: {elsewhere.length} {elsewhere.length === 1 ? "statement" : "statements"}
            {of && <span className="sr-only">on {of}</span>}
            <ChevronDown
              aria-hidden
              className="size-4 text-accent motion-safe:transition-transform group-open:rotate-180 print:hidden"
            />
          </summary>
          <Rows rows={elsewhere} />
        </details>
      )}
    </>
  );
}

function Rows({ rows }: { readonly rows: readonly ToldOfPlace[] }) {
  return (
    <ul className="grid gap-4 border-rule border-l-2 pl-4">
      {rows.map(({ id, text, standing, places, pages }) => (
        <li className="grid gap-1" key={id}>
          <p className="max-w-prose font-serif text-lg leading-snug">
            <InScripts text={text} />
          </p>
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
            <StatusBadge status={standing.status} />
            {standing.status !== "stated" && <p>{typographic(reasonOf(standing))}</p>}
          </div>
          {places.length > 0 && <SentenceMarks isNamed places={places} />}
          {pages.length > 0 && <PageNotes pages={pages} />}
        </li>
      ))}
    </ul>
  );
}
