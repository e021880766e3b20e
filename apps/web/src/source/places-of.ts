import type { Citation } from "@communique/domain";
import { markOf, type Place } from "../ui/source-address.ts";

/** The sentences of the article among the citations, each once, in the order of the article. */
export function placesOf(cites: readonly Citation[]): readonly Place[] {
  const places = new Map(
    cites.flatMap((cite) => {
      if (!("paragraph" in cite)) return [];
      const { paragraph, sentence } = cite;
      return [[markOf({ paragraph, sentence }), { paragraph, sentence }] as const];
    }),
  );
  return [...places.values()].toSorted(inOrder);
}

export function inOrder(one: Place, other: Place): number {
  return one.paragraph - other.paragraph || one.sentence - other.sentence;
}
