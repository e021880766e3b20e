import type { CardView } from "@communique/api";
import type { Rating } from "@communique/quiz";

/** What was done last, and can be taken back. */
export type LastAct =
  | { readonly did: "rated"; readonly card: CardView; readonly rating: Rating }
  | { readonly did: "paused"; readonly card: CardView };

/** Cards being turned, one at a time: the first of the queue is on screen. */
export interface Turning {
  readonly queue: readonly CardView[];
  readonly side: "front" | "back";
  /** The ratings that stand, in order. A card that came back has several. */
  readonly rated: readonly { readonly statement: string; readonly rating: Rating }[];
  readonly last: LastAct | null;
}

export type TurningEvent =
  | { readonly type: "shown" }
  | { readonly type: "rated"; readonly rating: Rating }
  | { readonly type: "paused" }
  | { readonly type: "taken back" }
  | { readonly type: "entered"; readonly card: CardView };

/** Begins with the card whose answer was being read, where there is one. */
export function beginTurning(cards: readonly CardView[], reading: string | null): Turning {
  const read = cards.filter(({ statement }) => statement === reading);
  const others = cards.filter(({ statement }) => statement !== reading);
  return { queue: [...read, ...others], side: read.length > 0 ? "back" : "front", rated: [], last: null };
}

export function turn(turning: Turning, event: TurningEvent): Turning {
  const { queue, side, rated, last } = turning;
  const [card, ...rest] = queue;
  switch (event.type) {
    case "shown":
      return { ...turning, side: "back" };
    case "rated": {
      if (!card || side === "front") return turning;
      const { rating } = event;
      const { statement } = card;
      return {
        queue: rating === "again" ? [...rest, { ...entered(card, 1), isNew: false }] : rest,
        side: "front",
        rated: [...rated, { statement, rating }],
        last: { did: "rated", card, rating },
      };
    }
    case "paused":
      return card ? { ...turning, queue: rest, side: "front", last: { did: "paused", card } } : turning;
    case "taken back": {
      if (!last) return turning;
      const others = queue.filter(({ statement }) => statement !== last.card.statement);
      return last.did === "rated"
        ? { queue: [entered(last.card, 2), ...others], side: "back", rated: rated.slice(0, -1), last: null }
        : { ...turning, queue: [last.card, ...others], side: "front", last: null };
    }
    case "entered":
      return { ...turning, queue: queue.map((one, at) => renewed(one, { by: event.card, isOnScreen: at === 0 })) };
  }
}

/** How many cards there are in all, and how many of them are done with. */
export function progressOf({ queue, rated }: Turning): { readonly done: number; readonly total: number } {
  const left = new Set(queue.map(({ statement }) => statement));
  const done = new Set(rated.map(({ statement }) => statement).filter((statement) => !left.has(statement)));
  return { done: done.size, total: done.size + left.size };
}

/** A card after so many more entries in its log. What they lead to, the server will say. */
function entered(card: CardView, entries: number): CardView {
  return { ...card, number: card.number + entries, choices: entries === 2 ? card.choices : null };
}

/** What is being read does not change under the eye: only what its ratings lead to. */
function renewed(
  card: CardView,
  { by, isOnScreen }: { readonly by: CardView; readonly isOnScreen: boolean },
): CardView {
  if (card.statement !== by.statement || card.number > by.number) return card;
  return isOnScreen ? { ...card, number: by.number, choices: by.choices } : by;
}
