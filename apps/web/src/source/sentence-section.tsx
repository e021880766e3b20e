import { anchorOf, markOf } from "../ui/source-address.ts";
import type { Beside } from "./beside.ts";
import type { SentenceTold } from "./told.ts";
import { ToldRow } from "./told-row.tsx";

interface SentenceSectionProps {
  readonly sentence: SentenceTold;
  /** What stands beside each fact, by its id. */
  readonly beside: ReadonlyMap<string, readonly Beside[]>;
}

/** A sentence of the article: its place in the margin, and what it states. */
export function SentenceSection({ sentence, beside }: SentenceSectionProps) {
  const anchor = anchorOf(sentence);
  return (
    <div className="sentence grid gap-x-6 gap-y-2 sm:grid-cols-[4rem_minmax(0,1fr)]" id={anchor}>
      <h3 className="font-heading font-medium text-lg text-soft sm:text-right">
        <a
          className="inline-flex min-h-11 min-w-11 items-center sm:justify-end hover:text-accent sm:pointer-fine:min-h-0"
          href={`#${anchor}`}
        >
          {markOf(sentence)}
          <span className="sr-only">
            : paragraph {sentence.paragraph}, sentence {sentence.sentence}
          </span>
        </a>
      </h3>
      <ul className="grid gap-3">
        {sentence.told.map((told) => (
          <ToldRow beside={beside.get(told.fact.id) ?? []} key={told.fact.id} told={told} />
        ))}
      </ul>
    </div>
  );
}
