import type { ToldElsewhere } from "../background/entries.ts";
import { anchorOfFact } from "../ui/fact-anchor.ts";
import { InScripts } from "../ui/in-scripts.tsx";
import { StatusBadge } from "../ui/status-badge.tsx";
import { Folded } from "./folded.tsx";

interface ElsewhereNoteProps {
  readonly name: string;
  readonly told: readonly ToldElsewhere[];
}

/** What other sources tell of a person: folded, so that nobody takes it for the article's. */
export function ElsewhereNote({ name, told }: ElsewhereNoteProps) {
  return (
    <Folded count={told.length} of={name} title="Not in the article: what other sources tell">
      {told.map(({ fact, text, standing }) => (
        <li className="grid justify-items-start gap-1 text-sm" key={fact.id}>
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
    </Folded>
  );
}
