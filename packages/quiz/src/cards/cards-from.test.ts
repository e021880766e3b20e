import { articleFacts } from "@communique/domain/facts";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { questionsFrom } from "../bank.ts";
import { cardsFrom, faceAt } from "./cards-from.ts";

const questions = questionsFrom(articleFacts);
const cards = cardsFrom(questions);

test("each statement that is asked by itself has one card, and each face of it asks that statement alone", () => {
  expect(cards.length).toBeGreaterThan(80);
  expect(new Set(cards.map(({ statement }) => statement)).size).toBe(cards.length);
  for (const { statement, faces } of cards) {
    expect(faces.map(({ asked }) => asked)).toEqual(faces.map(() => [statement]));
  }
});

test("no two faces of a card read alike", () => {
  for (const { faces } of cards) {
    const fronts = faces.map((face) => JSON.stringify([face.stem, face.kind === "fill the gap" && face.sentence]));
    expect(new Set(fronts).size).toBe(fronts.length);
  }
});

test("a card shows all its faces before one comes again", () => {
  fc.assert(
    fc.property(fc.constantFrom(...cards), fc.nat(50), (card, turn) => {
      const shown = card.faces.map((_, index) => faceAt(card, turn + index));
      expect(new Set(shown)).toEqual(new Set(card.faces));
    }),
  );
});

test("where nothing is asked there are no cards", () => {
  expect(cardsFrom([])).toEqual([]);
});
