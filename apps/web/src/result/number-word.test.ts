import { expect, test } from "vitest";
import { numberWord } from "./number-word.ts";

test.each([
  [0, "no"],
  [7, "seven"],
  [19, "nineteen"],
  [20, "twenty"],
  [28, "twenty-eight"],
  [30, "thirty"],
  [41, "41"],
])("%i is %s", (count, word) => {
  expect(numberWord(count)).toBe(word);
});
