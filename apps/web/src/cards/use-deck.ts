import { type Deck, deckChoice, readDeck, writeDeck } from "./deck.ts";
import { useKeptChoice } from "./kept-choice.ts";

/** The deck that was chosen in this browser. */
export function useDeck(): readonly [Deck, (deck: Deck) => void] {
  const [kept, keep] = useKeptChoice(deckChoice);
  return [readDeck(kept), (deck) => keep(writeDeck(deck))];
}
