import { expect, test } from "vitest";
import { momentOf } from "./moment.ts";

const now = new Date(2026, 2, 1, 9, 0);

test.each([
  [new Date(2026, 2, 1, 8, 5), "today at 08:05"],
  [new Date(2026, 1, 28, 23, 59), "yesterday at 23:59"],
  [new Date(2026, 1, 3, 12, 0), "on 3 February"],
  [new Date(2025, 11, 31, 12, 0), "on 31 December 2025"],
])("%s is said as one says it on 1 March 2026", (then, words) => {
  expect(momentOf(then.toISOString(), now)).toBe(words);
});
