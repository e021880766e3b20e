import type { IslandNames } from "./islands.ts";

/** Both names of an island in the order that the reader chose: until then, that of the alphabet. */
export function BothNames({ names }: { readonly names: IslandNames }) {
  const { fromRussian, fromJapanese } = names;
  if (fromRussian === fromJapanese) return fromRussian;
  const isRussianFirst = fromRussian < fromJapanese;
  return (
    <span className="both-names" data-alphabet={isRussianFirst ? "russian" : "japanese"}>
      <span data-first="russian">
        {fromRussian} / {fromJapanese}
      </span>
      <span data-first="japanese">
        {fromJapanese} / {fromRussian}
      </span>
    </span>
  );
}
