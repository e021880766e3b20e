import type { Answer } from "@communique/quiz";
import { expect, test } from "vitest";
import { keyLetters } from "./key-letters.ts";

test.each<[Answer, string | null]>([
  [{ option: "b" }, "B"],
  [{ options: ["a", "d"] }, "A, D"],
  [{ order: ["c", "a", "b"] }, "C – A – B"],
  [
    {
      pairs: [
        { left: "b", right: "1" },
        { left: "a", right: "3" },
      ],
    },
    "A3, B1",
  ],
  [{ places: [{ item: "a", group: "2" }] }, "A2"],
  [{ text: "Losyukov" }, null],
  [{ date: "2000-10" }, null],
])("the key to %j is %j", (answer, letters) => {
  expect(keyLetters(answer)).toBe(letters);
});
