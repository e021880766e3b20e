import { expect, test } from "vitest";
import { shareInWords, verdictWords } from "./verdict-words.ts";

test.each([
  [0.25, "a quarter"],
  [0.3333, "a third"],
  [0.5, "half"],
  [0.6667, "two thirds"],
  [0.2917, "29 per cent"],
])("%d is %s", (share, words) => {
  expect(shareInWords(share)).toBe(words);
});

test("what is partly right says how much it counts, what is right or wrong as a whole does not", () => {
  expect(verdictWords({ verdict: "partly right", credit: 0.5 })).toBe(
    "Partly right: it counts as half of a right answer",
  );
  expect(verdictWords({ verdict: "wrong", credit: 0 })).toBe("Not right");
});
