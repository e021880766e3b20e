import { expect, test } from "vitest";
import { groundWords } from "./ground-words.ts";

test.each([
  [{ ground: null, relation: "holder", statement: 1 }, "Proved by statement 1."],
  [{ ground: "order", relation: "order", statement: 2 }, "Ruled out by statement 2: its date puts it elsewhere."],
  [{ ground: "functional", relation: "outline", statement: 1 }, "Ruled out by the outlines of the islands."],
] as const)("%j is told as “%s”", (grounded, words) => {
  expect(groundWords(grounded)).toBe(words);
});
