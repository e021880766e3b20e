/** What a statement can be about, for choosing what to study. */
export const topics = [
  "talks",
  "declaration of 1956",
  "islands",
  "visits and summits",
  "offices",
  "positions",
] as const;

export type Topic = (typeof topics)[number];
