import { expect, test } from "vitest";
import { usualWishes } from "../quiz/wishes.ts";
import { wordsFor } from "./words-for.ts";

test.each([
  [{}, "10 questions on the article · mixed"],
  [{ length: 1 }, "1 question on the article · mixed"],
  [{ about: "background", mode: "exam" }, "10 questions on the background · mixed · exam"],
  [{ topics: ["talks"] }, "10 questions on the article · Talks"],
  [
    { topics: ["talks", "islands"], kinds: ["who says so"] },
    "10 questions on the article · Talks and Islands · Who says so?",
  ],
  [{ statuses: ["denied", "planned"] }, "10 questions on the article · denied and planned"],
  [{ topics: ["talks", "islands", "offices"] }, "10 questions on the article · 3 topics"],
] as const)("%o is worded as it is", (chosen, words) => {
  expect(wordsFor({ ...usualWishes, ...chosen })).toBe(words);
});
