import { markOf, type Place, sourceAddress } from "./source-address.ts";

interface SentenceMarksProps {
  readonly places: readonly Place[];
  /** Whether the article is named before them: where other sources stand beside it. */
  readonly isNamed?: boolean;
}

/** The sentences of the article on which something rests, each a way to it. */
export function SentenceMarks({ places, isNamed = false }: SentenceMarksProps) {
  return (
    <ul className="flex flex-wrap items-center gap-x-3">
      {isNamed && <li className="font-serif text-base text-soft">Monitor 6/201</li>}
      {places.map((place) => (
        <li key={markOf(place)}>
          <a
            className="inline-flex min-h-11 min-w-11 items-center font-heading font-medium text-accent text-base underline underline-offset-4 hover:text-ink"
            href={sourceAddress(place)}
          >
            {markOf(place)}
            <span className="sr-only">
              : paragraph {place.paragraph}, sentence {place.sentence} of the article
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
