import { expect, test } from "vitest";
import { foundWords } from "./found-words.ts";

test.each([
  [{ found: 404, all: 404, isNear: false }, "All 404 questions on the article."],
  [{ found: 20, all: 404, isNear: false }, "20 of 404 questions on the article fit."],
  [{ found: 1, all: 404, isNear: false }, "1 of 404 questions on the article fits."],
  [{ found: 0, all: 404, isNear: true }, "None of 404 questions on the article fits."],
])("%j is told as “%s”", (page, words) => {
  expect(foundWords(page, "article")).toBe(words);
});

test("where a word was taken for another, that is told", () => {
  expect(foundWords({ found: 3, all: 404, isNear: true }, "background")).toMatch(/^3 of 404 .* not every word/);
});
