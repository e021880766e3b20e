import { articleTopics, type Topic } from "@communique/domain";
import type { Question } from "@communique/quiz";
import { keysOf } from "../ui/keys-of.ts";
import { topics } from "../ui/topics.ts";

/** Which cards are to be turned, and how many new ones a day. None of the topics means all. */
export interface Deck {
  readonly about: Question["about"];
  readonly topics: readonly Topic[];
  readonly newPerDay: number;
}

/** Under what name a browser keeps which deck was chosen. */
export const deckChoice = "deck";

export const usualDeck: Deck = { about: "article", topics: [], newPerDay: 10 };

export const paces: readonly number[] = [0, 5, 10, 20, 40];

export function topicsOf(about: Deck["about"]): readonly Topic[] {
  return about === "article" ? articleTopics : keysOf(topics);
}

/** A deck as it is kept; what cannot be read of it is as usual. */
export function readDeck(text: string | null): Deck {
  const kept = parsed(text);
  const about = kept.about === "background" ? "background" : "article";
  const chosen = Array.isArray(kept.topics) ? kept.topics : [];
  return {
    about,
    topics: topicsOf(about).filter((topic) => chosen.includes(topic)),
    newPerDay: paces.find((pace) => pace === kept.newPerDay) ?? usualDeck.newPerDay,
  };
}

export function writeDeck(deck: Deck): string {
  return JSON.stringify(deck);
}

function parsed(text: string | null): Partial<Record<keyof Deck, unknown>> {
  try {
    return Object(JSON.parse(text ?? "{}"));
  } catch {
    return {};
  }
}
