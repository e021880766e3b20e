import levenshtein from "damerau-levenshtein";

/** How many slips of the fingers lie between two texts: a letter too many, one too few, a wrong one, or two that changed places. */
export function distance(one: string, other: string, atMost: number): number {
  // The library fills a table of all letters by all letters, so that long texts are told apart before.
  return Math.abs(one.length - other.length) > atMost ? Number.POSITIVE_INFINITY : levenshtein(one, other).steps;
}
