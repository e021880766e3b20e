import { expect, test } from "vitest";
import { broughtBackWords } from "./brought-back-words.ts";

const leftOut = { unfinished: 0, unproved: 0, questions: 0, sets: 0, classes: 0, places: 0 };
const nothing = { quizzes: 0, cards: 0, paused: 0, parted: 0, sets: 0, partedSets: 0, leftOut };

test.each([
  [{ ...nothing, quizzes: 1 }, ["Brought back: 1 quiz."]],
  [
    { ...nothing, quizzes: 2, cards: 30, paused: 1 },
    ["Brought back: 2 quizzes, what you remember of 30 cards and 1 paused card."],
  ],
  [nothing, ["All of this file is here already."]],
  [
    { ...nothing, leftOut: { ...leftOut, unfinished: 1, unproved: 2 } },
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
  [
    { ...nothing, sets: 2, partedSets: 1, leftOut: { ...leftOut, questions: 1, classes: 2 } },
    [
      "Brought back: 2 sets.",
      "1 question of these sets was left out: the bank does not have it any more, or not so.",
      "2 classes were left out: make a new one, which your students join by its code.",
      "1 set is otherwise here, and stayed as here.",
    ],
  ],
  [
    { ...nothing, leftOut: { ...leftOut, sets: 1, places: 1 } },
    [
      "Nothing was brought back.",
      "1 set was left out: the file is too old to say of what.",
      "1 place in a class of somebody else’s was left out: join again by the code.",
    ],
  ],
])("what came out of a file is told: %j", (view, words) => {
  expect(broughtBackWords(view)).toEqual(words);
});
