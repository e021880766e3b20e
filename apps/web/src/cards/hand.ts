import type { AppRouter, CardView } from "@communique/api";
import type { TRPCClient } from "@trpc/client";
import { askedAhead } from "../api/asked-ahead.ts";
import { createClient } from "../api/client.ts";
import { type Deck, deckChoice, usualDeck, writeDeck } from "./deck.ts";
import { askDelivered } from "./deliver.ts";
import { choiceKept } from "./kept-choice.ts";
import { unsentActs } from "./unsent.ts";

/** What is to be turned: what is due and as many new ones as the day allows, new ones beyond that, or whatever is weakest. */
export type Turn = "due" | "new" | "cram";

export const turnAddresses: Readonly<Record<Turn, string>> = {
  due: "/cards",
  new: "/cards?turn=new",
  cram: "/cards?turn=cram",
};

export function readTurn(text: string | null): Turn {
  return text === "new" || text === "cram" ? text : "due";
}

/** Cards to be turned in one go. */
export interface Hand {
  readonly cards: readonly CardView[];
  /** When the next one falls due, where none is now. */
  readonly nextDue: string | null;
}

const atOnce = { new: 10, cram: 20 } as const;

/** Deals cards, once what was done before is there; what is still unsent is left out. */
export function dealHand(api: TRPCClient<AppRouter>, turn: Turn, deck: Deck): Promise<Hand> {
  return takeAhead(`${turn} ${writeDeck(deck)}`) ?? dealt(api, turn, deck);
}

const takeAhead = askedAhead("/cards", () => {
  // While a page comes alive it has the usual deck, whichever was chosen.
  if (choiceKept(deckChoice) !== null) return null;
  const turn = readTurn(new URLSearchParams(location.search).get("turn"));
  return { name: `${turn} ${writeDeck(usualDeck)}`, answer: dealt(createClient(), turn, usualDeck) };
});

async function dealt(api: TRPCClient<AppRouter>, turn: Turn, deck: Deck): Promise<Hand> {
  const { cards, nextDue } = await askDelivered(api, () => cardsFor(api, turn, deck));
  const unsent = new Set(unsentActs().map(({ statement }) => statement));
  return { cards: cards.filter(({ statement }) => !unsent.has(statement)), nextDue };
}

async function cardsFor({ cards }: TRPCClient<AppRouter>, turn: Turn, { newPerDay, ...chosen }: Deck): Promise<Hand> {
  const { about } = chosen;
  const topics = [...chosen.topics];
  if (turn === "cram") {
    return { cards: await cards.cram.query({ about, topics, limit: atOnce.cram }), nextDue: null };
  }
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  if (turn === "due") return cards.session.query({ about, topics, newPerDay, timeZone });
  // Quizzes begin cards as well: how many new ones the day has had, only the server knows.
  const all = await cards.session.query({ about, topics, newPerDay: 200, timeZone });
  return { ...all, cards: all.cards.filter(({ isNew }) => isNew).slice(0, atOnce.new) };
}
