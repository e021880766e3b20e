import { expect, test } from "vitest";
import { extraWords } from "./extra-words.ts";

test.each([
  [0, 0, ""],
  [25, 0, "25% more time"],
  [0, 1, "1 more attempt"],
  [50, 2, "50% more time, 2 more attempts"],
])("%i percent and %i attempts are said so", (extraTime, extraAttempts, words) => {
  expect(extraWords({ extraTime, extraAttempts })).toBe(words);
});
