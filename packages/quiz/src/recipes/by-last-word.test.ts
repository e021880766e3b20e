import { expect, test } from "vitest";
import { byLastWord } from "./by-last-word.ts";

const peopleIn = byLastWord(["Ada Berg", "Bo Lind-Moe", "Ada Moe", "Cy Berg"], (name) => name);

test.each([
  ["Ada asked Berg's brother.", ["Ada Berg", "Cy Berg"]],
  ["Moe met Berg, and Berg met Moe.", ["Ada Berg", "Bo Lind-Moe", "Ada Moe", "Cy Berg"]],
  ["Ada and Bo went to Bergen.", []],
])("in “%s” those are found whose last word it has, each once and in their order", (text, found) => {
  expect(peopleIn(text)).toEqual(found);
});
