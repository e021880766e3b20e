import { openStore, type Store, type StoreOptions } from "@communique/db";
import { backgroundFacts } from "@communique/domain/background";
import { articleFacts } from "@communique/domain/facts";
import { type Bank, bankFrom, type Card, cardsFrom, type Question } from "@communique/quiz";
import { type Catalogue, catalogueOf } from "./bank/catalogue.ts";
import { type GuessLimit, limitGuesses } from "./class/guess-limit.ts";
import { type JoinLimit, limitJoins } from "./class/join-limit.ts";
import { type ListenerLimit, limitListeners } from "./results/listener-limit.ts";

/** What every call works on: the store, and the banks that the facts carry. */
export interface Service {
  readonly store: Store;
  /** The questions on the article, and those on what other sources tell around it. */
  readonly banks: Readonly<Record<Question["about"], Bank>>;
  /** The cards of each, in the order in which they are to be learnt: made when somebody first studies. */
  readonly cards: Readonly<Record<Question["about"], () => readonly Card[]>>;
  /** The banks as they are browsed. */
  readonly catalogues: Readonly<Record<Question["about"], Catalogue>>;
  /** How often codes of classes may be guessed. */
  readonly guesses: GuessLimit;
  /** How often classes may be joined. */
  readonly joins: JoinLimit;
  /** How many may listen for changes at once. */
  readonly listeners: ListenerLimit;
  /** What the learner's cookie is signed with. */
  readonly signingSecret: string;
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Who calls, as the cookie tells. */
export type Session =
  | { readonly kind: "none" }
  | { readonly kind: "learner"; readonly id: string }
  /** The learner has signed out everywhere since. */
  | { readonly kind: "ended" }
  /** The cookie was signed by somebody else, or changed. */
  | { readonly kind: "tampered" };

export interface Context {
  readonly service: Service;
  readonly session: Session;
  /** Of the network, as far as the server can tell. */
  readonly address: string;
  /** Gives the caller a signed cookie for this learner. */
  readonly remember: (learner: string) => void | Promise<void>;
}

/** Opens the database and brings it up to date. Errors: `StoreError`, with a code, a sentence and a hint. */
export async function openService(options: StoreOptions): Promise<Service> {
  const store = await openStore(options);
  const [article, background] = [bankFrom(articleFacts), bankFrom(backgroundFacts)];
  return {
    store,
    banks: { article, background },
    cards: { article: cardsOf(article), background: cardsOf(background) },
    catalogues: { article: catalogueOf(article), background: catalogueOf(background) },
    guesses: limitGuesses(),
    joins: limitJoins(),
    listeners: limitListeners(),
    signingSecret: await store.signingSecret(),
    ping: () => store.ping(),
    close: () => store.close(),
  };
}

function cardsOf(bank: Bank): () => readonly Card[] {
  let cards: readonly Card[] | undefined;
  return () => {
    cards ??= cardsFrom(bank.questions());
    return cards;
  };
}
