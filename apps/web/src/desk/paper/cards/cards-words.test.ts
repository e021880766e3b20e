import { expect, test } from "vitest";
import { cardsWords } from "./cards-words.ts";
import type { Fit } from "./fit.ts";

const one: Fit = { cells: 1, isBrief: false, front: 12, back: 10 };
const two: Fit = { ...one, cells: 2 };

test.each<[readonly (Fit | null)[], number, string]>([
  [[one], 1, "1 card on 1 sheet of paper, in type of at least 8 points."],
  [[one, two, one], 1, "3 cards on 1 sheet of paper, in type of at least 8 points. As wide as two: question 2."],
  [
    [two, null, two, null],
    2,
    "2 cards on 2 sheets of paper, in type of at least 8 points. As wide as two: questions 1, 3. Too long even for that, and left out: questions 2, 4.",
  ],
  [
    [one, { ...two, isBrief: true }],
    1,
    "2 cards on 1 sheet of paper, in type of at least 8 points. As wide as two: question 2. In brief for want of room, with letters for the answer and sources without addresses: question 2.",
  ],
  [[null], 0, "No card: too long even for one as wide as two, in type of 8 points, is question 1."],
])("%j on %i sheets is told as that", (fits, sheets, words) => {
  expect(cardsWords(fits, sheets)).toBe(words);
});
