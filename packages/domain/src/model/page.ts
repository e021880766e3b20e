/** A page outside the article: where a spelling, or a fact of the background, was found. */
export interface Page {
  readonly kind: "page";
  readonly id: `source:${string}`;
  readonly name: string;
  /** The address without its scheme. */
  readonly address: string;
  /** A: official text or ministry; B: established press, archive or academic work; C: mirror, blog or secondary. */
  readonly grade: "A" | "B" | "C";
}
