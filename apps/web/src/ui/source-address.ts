import type { Citation } from "@communique/domain";

/** Where a sentence of the article stands in the source view. */
export interface Place {
  readonly paragraph: number;
  readonly sentence: number;
}

/** @example anchorOf({ paragraph: 4, sentence: 2 }) // "p4-2" */
export function anchorOf({ paragraph, sentence }: Place): string {
  return `p${paragraph}-${sentence}`;
}

export function sourceAddress(place: Place): string {
  return `/source#${anchorOf(place)}`;
}

/** @example markOf({ paragraph: 4, sentence: 2 }) // "¶4.2" */
export function markOf({ paragraph, sentence }: Place): string {
  return `¶${paragraph}.${sentence}`;
}

/** The sentences of the article among the citations, each once, in the order of the article. */
export function placesOf(cites: readonly Citation[]): readonly Place[] {
  const places = cites.flatMap((cite) =>
    "paragraph" in cite ? [{ paragraph: cite.paragraph, sentence: cite.sentence }] : [],
  );
  return [...new Map(places.map((place) => [anchorOf(place), place])).values()].toSorted(inOrder);
}

export function inOrder(one: Place, other: Place): number {
  return one.paragraph - other.paragraph || one.sentence - other.sentence;
}
