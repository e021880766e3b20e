import { ChevronDown } from "lucide-react";
import type { ToldElsewhere } from "../background/entries.ts";
import { anchorOfFact } from "../ui/fact-anchor.ts";
import { InScripts } from "../ui/in-scripts.tsx";
import { StatusBadge } from "../ui/status-badge.tsx";

interface ElsewhereNoteProps {
  readonly name: string;
  readonly told: readonly ToldElsewhere[];
}

/** What other sources tell of a person: folded, so that nobody takes it for the article's. */
export function ElsewhereNote({ name, told }: ElsewhereNoteProps) {
  return (
    <details className="group">
      <summary className="inline-flex min-h-11 list-none items-center gap-1.5 rounded-md font-medium text-soft">
        Not in the article: what other sources tell
        <span className="sr-only"> of {name}</span> ({told.length})
        <ChevronDown
          aria-hidden
          className="size-4 shrink-0 motion-safe:transition-transform group-open:rotate-180 print:hidden"
        />
      </summary>
      <ul className="grid gap-3 border-edge border-l-2 pt-2 pl-3 text-sm">
        {told.map(({ fact, text, standing }) => (
          <li className="grid justify-items-start gap-1" key={fact.id}>
            <p>
              <InScripts text={text} />
            </p>
            <div className="flex flex-wrap items-center gap-x-3">
              <StatusBadge status={standing.status} />
              <a
                className="inline-flex min-h-11 items-center text-accent underline underline-offset-4 hover:text-ink"
                href={`/background#${anchorOfFact(fact.id)}`}
              >
                In the background
                <span className="sr-only">: {text}</span>
              </a>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
