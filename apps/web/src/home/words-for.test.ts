import { expect, test } from "vitest";
import { usualWishes } from "../quiz/wishes.ts";
import { wordsFor } from "./words-for.ts";

test.each([
  [{}, "10 questions, mixed"],
  [{ length: 1 }, "1 question, mixed"],
  [{ topics: ["talks"] }, "10 questions on one topic"],
  [{ topics: ["talks", "islands"], kinds: ["who says so"] }, "10 questions on 2 topics, of one kind"],
] as const)("%o is worded as it is", (chosen, words) => {
  expect(wordsFor({ ...usualWishes, ...chosen })).toBe(words);
});
