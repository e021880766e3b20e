import jstat from "jstat";

/** How far counts lie from those that were expected, and how often chance alone brings them as far. */
export interface ChiSquared {
  readonly statistic: number;
  readonly p: number;
}

/** Pearson's test of counts against expected ones with the same sum. */
export function chiSquared(counts: readonly number[], expected: readonly number[]): ChiSquared {
  const statistic = counts.reduce((sum, count, index) => {
    const should = expected[index] ?? 0;
    return sum + (count - should) ** 2 / should;
  }, 0);
  return { statistic, p: 1 - jstat.chisquare.cdf(statistic, counts.length - 1) };
}
