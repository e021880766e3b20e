import { expect, test } from "vitest";
import { loadedTerms } from "./loaded-terms.ts";

test.each([
  ["the occupation of the islands", true],
  ["the occupied islands", true],
  ["a preoccupation with the islands", false],
  ["the islands of the 1956 declaration would be returned", true],
  ["the talks returned to the islands", false],
])("“%s”: loaded %s", (text, isLoaded) => {
  expect(loadedTerms.some(({ pattern }) => text.search(pattern) !== -1)).toBe(isLoaded);
});
