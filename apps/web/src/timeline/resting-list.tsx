import { ChevronDown } from "lucide-react";
import { InScripts } from "../ui/in-scripts.tsx";
import { PageNotes } from "../ui/page-notes.tsx";
import { SentenceMarks } from "../ui/sentence-marks.tsx";
import { StatusBadge } from "../ui/status-badge.tsx";
import { typographic } from "../ui/typographic.ts";
import type { Entry } from "./entries.ts";
import { EntryAnchor } from "./entry-anchor.tsx";
import type { Tie } from "./resting.ts";

/** What rests on an entry: what joins it to other entries on demand, and where the rest is told. */
export function RestingList({ of: { called, resting } }: { readonly of: Pick<Entry, "called" | "resting"> }) {
  const { ties, places, elsewhere } = resting;
  return (
    <>
      {ties.length > 0 && <Ties called={called} ties={ties} />}
      {(places.length > 0 || elsewhere > 0) && (
        <div className="flex flex-wrap items-center gap-x-3 text-sm text-soft">
          <span>{ties.length > 0 ? "Besides, what rests on it alone:" : "What rests on it:"}</span>
          {places.length > 0 && <SentenceMarks isNamed places={places} />}
          {elsewhere > 0 && (
            <a
              className="inline-flex min-h-11 items-center text-accent underline underline-offset-4 hover:text-ink sm:pointer-fine:min-h-8"
              href="/background"
            >
              {elsewhere} {elsewhere === 1 ? "statement" : "statements"} of other sources
            </a>
          )}
        </div>
      )}
    </>
  );
}

interface TiesProps {
  readonly called: string;
  readonly ties: readonly Tie[];
}

function Ties({ called, ties }: TiesProps) {
  return (
    <details className="group">
      <summary className="flex min-h-11 list-none items-center justify-between gap-1.5 sm:inline-flex rounded-md font-medium text-accent hover:text-ink">
        {ties.length === 1 ? "One statement joins" : `${ties.length} statements join`} it to other entries
        <span className="sr-only">: {typographic(called)}</span>
        <ChevronDown
          aria-hidden
          className="size-4 motion-safe:transition-transform group-open:rotate-180 print:hidden"
        />
      </summary>
      <ul className="grid gap-4 border-rule border-l-2 pt-2 pl-4">
        {ties.map(({ id, text, standing, places, pages, also }) => (
          <li className="grid gap-1" key={id}>
            <p className="max-w-prose font-serif leading-snug">
              <InScripts text={text} />
            </p>
            <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
              <StatusBadge status={standing.status} />
              {places.length > 0 && <SentenceMarks isNamed places={places} />}
              {pages.length > 0 && <PageNotes pages={pages} />}
            </div>
            <p className="flex flex-wrap items-center gap-x-3 text-sm">
              <span className="text-soft">It rests on this, too:</span>
              {also.map((entry) => (
                <EntryAnchor entry={entry} key={entry.anchor} />
              ))}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
