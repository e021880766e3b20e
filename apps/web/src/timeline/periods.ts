import type { Entry } from "./entries.ts";

/** A stretch of the list, with its entries in their order. */
export interface Period {
  readonly name: string;
  readonly anchor: string;
  readonly entries: readonly Entry[];
  /** Which kinds of entries it has, so that a choice that leaves none of them can hide it: "article-due elsewhere-done". */
  readonly has: string;
}

// Each ends before its day.
const ends = [
  ["Before the declaration of 1956", "1956"],
  ["From 1956 to the eve of the talks", "2000-09"],
  ["September 2000", "2000-10"],
  ["October 2000", "2000-11"],
  ["November and December 2000", "2001"],
  ["2001", "9999"],
] as const;

/** The entries by stretches of time; each stands in that of its first possible day or, where none is told, of its last. */
export function periodsOf(entries: readonly Entry[]): readonly Period[] {
  const named = Map.groupBy(entries, ({ bounds: { from, until } }) => {
    const day = from ?? until ?? "";
    return ends.find(([, end]) => day < end)?.[0] ?? "";
  });
  return ends.flatMap(([name]) => {
    const some = named.get(name);
    const has = new Set(some?.map(({ origin, course }) => `${origin}-${course}`));
    return some
      ? {
          name,
          anchor: `part-${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`,
          entries: some,
          has: [...has].join(" "),
        }
      : [];
  });
}
