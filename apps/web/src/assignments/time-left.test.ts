import { expect, test } from "vitest";
import { leftAnnouncement, leftWords } from "./time-left.ts";

const minute = 60_000;

test.each([
  [61, null],
  [60, "60 minutes left"],
  [20.9, "20 minutes left"],
  [1.5, "1 minute left"],
  [0.99, "Less than a minute left"],
])("with %d minutes left the page says %j", (minutes, words) => {
  expect(leftWords(minutes * minute)).toBe(words);
});

test.each([
  [10.1, ""],
  [10, "10 minutes left. What you have confirmed counts."],
  [5.1, "10 minutes left. What you have confirmed counts."],
  [4.9, "5 minutes left. What you have confirmed counts."],
  [0.5, "One minute left. What you have confirmed counts."],
  [0, ""],
])("with %d minutes left it was said aloud: %j", (minutes, words) => {
  expect(leftAnnouncement(minutes * minute)).toBe(words);
});
