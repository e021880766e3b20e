import { expect, test } from "vitest";
import { wordsOf } from "./words-of.ts";

test.each([
  ["Katō's visit", ["kato", "visit"]],
  ["  The visit OF Ｋato ", ["visit", "kato"]],
  ["プーチン大統領", ["ぷーちん", "大統領"]],
  ["Лосюков, Александр", ["лосюков", "александр"]],
  ["of the", []],
  ["", []],
])("the words of %j are %j", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});
