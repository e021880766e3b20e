import { expect, test } from "vitest";
import { placesOf, withWords } from "./whole-words.ts";

test.each([
  ["two", "two of the twofold two", [0, 19]],
  ["old", "the twofold", []],
  ["Kuril", "die Kurilen; Kuril.", [13]],
  ["a", "äa é a", [5]],
])("“%s” stands in “%s” at %j", (words, text, places) => {
  expect(placesOf(words, text)).toEqual(places);
});

test("words are replaced wherever they stand whole", () => {
  expect(withWords("Oslo and Oslo's harbour, not Oslofjord", "Oslo", "this side")).toBe(
    "this side and this side's harbour, not Oslofjord",
  );
});
