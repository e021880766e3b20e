import { expect, test } from "vitest";
import { usualWishes } from "../quiz/wishes.ts";
import { offerWords } from "./offer-words.ts";
import { waysOut } from "./ways-out.ts";

test.each([
  [{ fitting: 212, most: 30 }, "212 questions fit. A quiz has at most 30 of them."],
  [{ fitting: 0, most: 0 }, "No question fits these choices."],
  [{ fitting: 7, most: 7 }, "Only 7 questions fit."],
  [{ fitting: 1, most: 1 }, "Only 1 question fits."],
  [
    { fitting: 24, most: 7 },
    "24 questions fit, but a fair quiz can hold only 7: in it no question gives another one away.",
  ],
])("of ten wished questions, %o is worded as it is", (offer, words) => {
  expect(offerWords(10, { ...offer, without: [] })).toBe(words);
});

test("there is no way out where enough questions fit", () => {
  expect(waysOut(usualWishes, { fitting: 12, most: 10, without: [{ wish: "topics", most: 30 }] })).toEqual([]);
});

test("each wish that is worth leaving out is a way out, and so is a shorter quiz", () => {
  const without = [
    { wish: "topics", most: 30 },
    { wish: "kinds", most: 4 },
    { wish: "statuses", most: 5 },
  ] as const;
  expect(waysOut(usualWishes, { fitting: 9, most: 4, without })).toEqual([
    { words: "Any topic: up to 30", changed: { topics: [] } },
    { words: "Any statement: 5", changed: { statuses: [] } },
    { words: "4 questions will do", changed: { length: 4 } },
  ]);
});

test("where no single wish is to blame, all go", () => {
  const without = [{ wish: "topics", most: 0 } as const, { wish: "kinds", most: 0 } as const];
  expect(waysOut(usualWishes, { fitting: 0, most: 0, without })).toEqual([
    { words: "Any topic and any kind", changed: { topics: [], kinds: [], statuses: [] } },
  ]);
});
