import { expect, test } from "vitest";
import { exponentOf } from "./exponent.ts";

test.each([
  ["stays as it is", (n: number) => 7 * n ** 0, 0],
  ["grows with n", (n: number) => 3 * n, 1],
  ["grows with the square of n", (n: number) => n * n, 2],
])("what %s has its exponent", (_, time, exponent) => {
  expect(exponentOf([200, 2000, 20_000].map((n) => [n, time(n)]))).toBeCloseTo(exponent);
});

test("n log n lies a little above n", () => {
  expect(exponentOf([200, 2000, 20_000].map((n) => [n, n * Math.log(n)]))).toBeCloseTo(1.136, 3);
});
