import { ChevronDown } from "lucide-react";
import { InScripts } from "../ui/in-scripts.tsx";
import { PageNotes } from "../ui/page-notes.tsx";
import { PlaceLinks } from "../ui/place-links.tsx";
import { StatusBadge } from "../ui/status-badge.tsx";
import type { Entry } from "./entries.ts";
import { EntryAnchor } from "./entry-anchor.tsx";

/** What is told because of an entry, on demand. */
export function RestingList({ of: { called, resting } }: { readonly of: Pick<Entry, "called" | "resting"> }) {
  return (
    <details className="group">
      <summary className="inline-flex min-h-11 list-none items-center gap-1.5 rounded-md font-medium text-accent hover:text-ink">
        {resting.length === 1 ? "One statement rests on it" : `${resting.length} statements rest on it`}
        <span className="sr-only">: {called}</span>
        <ChevronDown
          aria-hidden
          className="size-4 motion-safe:transition-transform group-open:rotate-180 print:hidden"
        />
      </summary>
      <ul className="grid gap-4 border-rule border-l-2 pt-2 pl-4">
        {resting.map(({ id, text, standing, places, pages, also }) => (
          <li className="grid gap-1" key={id}>
            <p className="max-w-prose font-serif leading-snug">
              <InScripts text={text} />
            </p>
            <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
              <StatusBadge status={standing.status} />
              {places.length > 0 && <PlaceLinks places={places} />}
              {pages.length > 0 && <PageNotes pages={pages} />}
            </div>
            {also.length > 0 && (
              <p className="flex flex-wrap items-center gap-x-3 text-sm">
                <span className="text-soft">It rests on this, too:</span>
                {also.map((entry) => (
                  <EntryAnchor entry={entry} key={entry.anchor} />
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
