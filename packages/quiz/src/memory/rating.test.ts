import { expect, test } from "vitest";
import { ratingOf } from "./rating.ts";

test.each([
  [1, "good"],
  [0.99, "hard"],
  [0.01, "hard"],
  [0, "again"],
  [-0.01, undefined],
  [1.01, undefined],
  [Number.NaN, undefined],
])("a credit of %d is rated %s", (credit, rating) => {
  expect(ratingOf(credit)).toBe(rating);
});
