import { expect, test } from "vitest";
import { type Deck, readDeck, usualDeck, writeDeck } from "./deck.ts";

test("a deck is kept as it was chosen", () => {
  const deck: Deck = { about: "background", topics: ["islands", "treaties and war"], newPerDay: 20 };
  expect(readDeck(writeDeck(deck))).toEqual(deck);
});

test.each([null, "", "{", "null", "7", "[]", '{"about":"weather","topics":"islands","newPerDay":-1}'])(
  "where %j was kept, the deck is as usual",
  (text) => {
    expect(readDeck(text)).toEqual(usualDeck);
  },
);

test("a topic that the article has not is left out of a deck of the article", () => {
  expect(readDeck('{"about":"article","topics":["weather","islands","islands"]}').topics).toEqual(["islands"]);
});
