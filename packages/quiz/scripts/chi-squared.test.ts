import { expect, test } from "vitest";
import { chiSquared } from "./chi-squared.ts";

// From the tables in any book on statistics.
test.each([
  [[10, 10, 10, 10], 0, 1],
  [[40, 60], 4, 0.0455],
  [[20, 30, 50], 14, 0.0009],
  [[30, 20, 30, 20], 4, 0.2615],
])("counts %j lie %f from the even, which chance does with a probability of %f", (counts, statistic, p) => {
  const even = counts.map(() => counts.reduce((sum, count) => sum + count) / counts.length);
  const tested = chiSquared(counts, even);
  expect(tested.statistic).toBeCloseTo(statistic, 3);
  expect(tested.p).toBeCloseTo(p, 4);
});
