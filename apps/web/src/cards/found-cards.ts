import type { KnownCardView } from "@communique/api";
import type { Topic } from "@communique/domain";
import { wordsOf } from "@communique/quiz";
import { type CardStanding, standingOf } from "./card-standing.ts";

/** What is looked for among the cards; an empty text and null fit all. */
export interface CardsWanted {
  readonly text: string;
  readonly topic: Topic | null;
  readonly standing: CardStanding | null;
}

/** The cards that have every word looked for, whatever its case and its marks, begun or whole. */
export function foundCards(cards: readonly KnownCardView[], wanted: CardsWanted): readonly KnownCardView[] {
  const words = wordsOf(wanted.text);
  return cards.filter(
    (card) =>
      (wanted.topic === null || card.topics.includes(wanted.topic)) &&
      (wanted.standing === null || standingOf(card) === wanted.standing) &&
      hasAll(card, words),
  );
}

function hasAll({ front: { stem, sentence }, back: { key, explanation } }: KnownCardView, words: readonly string[]) {
  if (words.length === 0) return true;
  const told = wordsOf([stem, sentence?.before, sentence?.after, key, explanation].join(" "));
  return words.every((word) => told.some((one) => one.startsWith(word)));
}
