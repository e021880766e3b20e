import { expect, test } from "vitest";
import { dueWords, intervalWords } from "./when-words.ts";

test.each([
  ["minutes", 10, "in 10 minutes"],
  ["minutes", 0, "in 1 minute"],
  ["minutes", 120, "in 2 hours"],
  ["days", 1, "tomorrow"],
  ["days", 4, "in 4 days"],
  ["days", 91, "in 3 months"],
  ["days", 1000, "in 3 years"],
] as const)("an interval in %s of %i is %s", (unit, count, words) => {
  expect(intervalWords({ unit, count })).toBe(words);
});

const now = new Date(2026, 2, 1, 22, 0);

test.each([
  [new Date(2026, 2, 1, 21, 0), "now"],
  [new Date(2026, 2, 1, 22, 9), "in 9 minutes"],
  [new Date(2026, 2, 2, 0, 30), "in 3 hours"],
  [new Date(2026, 2, 2, 9, 0), "tomorrow"],
  [new Date(2026, 2, 13, 1, 0), "in 12 days"],
])("what is due on %s is due %s at ten in the evening of 1 March 2026", (due, words) => {
  expect(dueWords(due.toISOString(), now)).toBe(words);
});
