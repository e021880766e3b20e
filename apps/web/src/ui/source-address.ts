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
