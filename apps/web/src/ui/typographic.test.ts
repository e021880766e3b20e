import { expect, test } from "vitest";
import { typographic } from "./typographic.ts";

test.each([
  ["Putin's visit", "Putin’s visit"],
  ["the two sides' talks", "the two sides’ talks"],
  ["Kōno's plan, somebody else's words", "Kōno’s plan, somebody else’s words"],
  ["a height of 5' 3", "a height of 5' 3"],
  ["'quoted", "'quoted"],
  ["Monitor 6/201 ¶4.2", "Monitor 6/201 ¶4.2"],
])("%s is shown as %s", (text, shown) => {
  expect(typographic(text)).toBe(shown);
});
