import { expect, test } from "vitest";
import { makePhrase, readPhrase } from "./recovery-phrase.ts";

test("a phrase has six words and is read back however it is typed", () => {
  const { phrase, hash } = makePhrase();
  const words = phrase.split(" ");
  expect(words).toHaveLength(6);
  const typed = [
    phrase,
    phrase.toUpperCase(),
    `  ${words.join(",\n")}. `,
    words.map((word, index) => `${index + 1}. ${word}`).join(" "),
  ];
  for (const text of typed) expect(readPhrase(text)).toEqual({ outcome: "phrase", hash });
});

test("two phrases differ", () => {
  expect(new Set(Array.from({ length: 100 }, () => makePhrase().phrase)).size).toBe(100);
});

test.each([
  ["", { outcome: "wrong length", words: 0, expected: 6 }],
  ["abandon ability", { outcome: "wrong length", words: 2, expected: 6 }],
  ["abandon ability able about above abcent", { outcome: "unknown word", word: "abcent", nearest: "absent" }],
  ["abandon ability able about above xqzvwk", { outcome: "unknown word", word: "xqzvwk", nearest: null }],
  ["漢字 ability able about above absent", { outcome: "unknown word", word: "漢字" }],
])("what is no phrase says why: %j", (text, expected) => {
  expect(readPhrase(text)).toMatchObject(expected);
});
