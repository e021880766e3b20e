import { expect, test } from "vitest";
import { doneWords } from "./done-words.ts";

test.each([
  ["", "No card was turned."],
  ["a good", "You turned one card and knew it."],
  ["a good, b hard", "You turned 2 cards and knew them all."],
  ["a again, a good", "You turned one card and learnt it at another look."],
  ["a again, b good, a again, a easy", "You turned 2 cards: 1 known at the first look, 1 after another."],
])("after “%s” it says “%s”", (acts, words) => {
  const rated = acts.split(", ").flatMap((act) => {
    const [statement, rating] = act.split(" ");
    return statement ? [{ statement, rating: rating as "good" }] : [];
  });
  expect(doneWords(rated)).toBe(words);
});
