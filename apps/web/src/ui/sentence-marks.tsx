import { markOf, type Place, sourceAddress } from "./source-address.ts";

/** The sentences of the article on which something rests, each a way to it. */
export function SentenceMarks({ places }: { readonly places: readonly Place[] }) {
  return (
    <ul className="flex flex-wrap gap-x-3">
      {places.map((place) => (
        <li key={markOf(place)}>
          <a
            className="inline-flex min-h-11 min-w-11 items-center font-medium font-serif text-accent text-base underline underline-offset-4 hover:text-ink"
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
