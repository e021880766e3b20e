import { expect, test } from "vitest";
import { broughtBackWords } from "./brought-back-words.ts";

const nothing = { quizzes: 0, cards: 0, paused: 0, parted: 0, leftOut: { unfinished: 0, unproved: 0 } };

test.each([
  [{ ...nothing, quizzes: 1 }, ["Brought back: 1 quiz."]],
  [
    { ...nothing, quizzes: 2, cards: 30, paused: 1 },
    ["Brought back: 2 quizzes, what you remember of 30 cards and 1 paused card."],
  ],
  [nothing, ["All of this file is here already."]],
  [
    { ...nothing, leftOut: { unfinished: 1, unproved: 2 } },
    [
      "Nothing was brought back.",
      "1 quiz was left out: not finished when the file was saved.",
      "2 quizzes were left out: the facts do not prove every question.",
    ],
  ],
  [
    { ...nothing, cards: 1, parted: 1 },
    ["Brought back: what you remember of 1 card.", "1 card went on otherwise here, and stayed as here."],
  ],
])("what came out of a file is told: %j", (view, words) => {
  expect(broughtBackWords(view)).toEqual(words);
});
