import { statementsIn } from "@communique/domain";
import { backgroundFacts } from "@communique/domain/background";
import { articleFacts } from "@communique/domain/facts";
import { expect, test } from "vitest";
import { searchEntries } from "./search-entries.ts";

const entries = searchEntries(articleFacts, backgroundFacts);

test("whatever is told can be found, once", () => {
  const ids = entries.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const told = statementsIn([...articleFacts, ...backgroundFacts]).map(({ fact }) => fact.id);
  expect(told.filter((id) => !ids.includes(id))).toEqual([]);
});

test("what only the background tells never leads to the article, nor looks as if it did", () => {
  const background = entries.filter(({ origin }) => origin === "background");
  expect(background.filter(({ mark, href }) => mark || /^\/(source|people)/.test(href)).map(({ id }) => id)).toEqual(
    [],
  );
});

test.each([
  ["person:losyukov", "/people#person-losyukov"],
  ["claim:no-concessions", "/source#p2-2"],
  ["position:russia-on-the-offer", "/sides#position-russia-on-the-offer"],
  ["event:october-talks", "/source#p1-2"],
  ["instrument:treaty-of-shimoda", "/background#instrument-treaty-of-shimoda"],
  ["person:khrushchev", "/background#claim-words-struck"],
])("%s leads to %s", (id, href) => {
  expect(entries.find((entry) => entry.id === id)?.href).toBe(href);
});
