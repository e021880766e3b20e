import { expect, test } from "vitest";
import { foundWords } from "./found-words.ts";

const own = { texts: { stem: "Who?" }, swaps: {} };
const finding = { place: "stem", weight: "wrong", words: "It is.", statements: [] } as const;
const found = { own, findings: [], isEarlier: false, isLost: false };

test.each([
  [{ own: null }, /^These are the words of the bank/],
  [{ own: { texts: {}, swaps: { a: "x/b" } } }, /with options of it: each is proved/],
  [{ isEarlier: true }, /^Looking at your words/],
  [{ isLost: true }, /^No connection/],
  [{}, /nothing wrong.*not checked against the facts/],
  [{ findings: [finding] }, /^One thing is wrong/],
  [{ findings: [finding, finding, { ...finding, weight: "not judged" as const }] }, /^2 things are wrong/],
])("for %j, it says %s", (given, words) => {
  expect(foundWords({ ...found, ...given })).toMatch(words);
});
