import { markOf, type Place, sourceAddress } from "./source-address.ts";

/** The sentences of the article on which something stands, in a row. */
export function PlaceLinks({ places }: { readonly places: readonly Place[] }) {
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-sm">
      <span className="font-serif text-base text-soft">Monitor 6/201</span>
      {places.map((place) => (
        <a
          className="inline-flex min-h-11 min-w-11 items-center font-medium font-serif text-accent text-base underline underline-offset-4 hover:text-ink sm:pointer-fine:min-h-8 sm:pointer-fine:min-w-8"
          href={sourceAddress(place)}
          key={markOf(place)}
        >
          {markOf(place)}
          <span className="sr-only">
            : paragraph {place.paragraph}, sentence {place.sentence}
          </span>
        </a>
      ))}
    </p>
  );
}
