import { expect, test } from "vitest";
import { type Category, missedBy, type Scores } from "./bounds.ts";

const good: Scores = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 };

test("a page on its bounds misses none", () => {
  expect(missedBy(good)).toEqual([]);
});

test.each<[Category, number]>([
  ["performance", 94],
  ["accessibility", 99],
  ["best-practices", 99],
  ["seo", 99],
])("%s of %i is missed", (category, score) => {
  expect(missedBy({ ...good, [category]: score })).toEqual([category]);
});

test("what could not be scored is missed", () => {
  expect(missedBy({ ...good, performance: 0 })).toEqual(["performance"]);
});
