import type { CardView } from "@communique/api";
import type { Rating } from "@communique/quiz";
import { Keyboard, Pause } from "lucide-react";
import { type ReactNode, useEffect, useReducer, useRef } from "react";
import { action } from "../ui/action.ts";
import { KeysDialog } from "../ui/keys-dialog.tsx";
import { useLostFocus } from "../ui/use-lost-focus.ts";
import { cardRead, keepCardRead } from "./card-read.ts";
import { CardSheet } from "./card-sheet.tsx";
import { useKeptChoice } from "./kept-choice.ts";
import { LastActNote } from "./last-act-note.tsx";
import { RatingButtons } from "./rating-buttons.tsx";
import { ratingsOffered, ratingWords } from "./rating-words.ts";
import { SessionProgress } from "./session-progress.tsx";
import { beginTurning, progressOf, type Turning, turn } from "./turning.ts";
import { UnsentActsNote } from "./unsent-acts-note.tsx";
import { cardKeys, useCardKeys } from "./use-card-keys.ts";
import { useDelivery } from "./use-delivery.ts";

interface CardSessionProps {
  readonly cards: readonly CardView[];
  /** Whether the schedule stays as it is. */
  readonly cram: boolean;
  /** What stands under the last card. */
  readonly end: (rated: Turning["rated"]) => ReactNode;
}

/** Cards being turned: one a screen. What is done shows at once and is sent after. */
export function CardSession({ cards, cram, end }: CardSessionProps) {
  const [turning, dispatch] = useReducer(turn, cards, (some) => beginTurning(some, cardRead()));
  const delivery = useDelivery((card) => dispatch({ type: "entered", card }));
  const [kept, keepButtons] = useKeptChoice("card-buttons");
  const keys = useRef<HTMLDialogElement>(null);
  const front = useRef<HTMLHeadingElement>(null);
  const back = useRef<HTMLHeadingElement>(null);
  const { queue, side, rated, last } = turning;
  const [card] = queue;
  const buttons = kept === "four" ? "four" : "two";
  const ratings = ratingsOffered(buttons);
  const statement = card?.statement ?? null;
  // A card that comes back right away is another turn of it.
  const turnShown = `${statement} ${rated.length} ${last?.did}`;

  useEffect(() => keepCardRead(side === "back" ? statement : null), [side, statement]);
  useLostFocus(front);
  useFocus({ turnShown, side, front, back });

  const show = () => dispatch({ type: "shown" });
  const rate = (rating: Rating) => {
    if (!card || side === "front") return;
    delivery.act({ did: "rate", statement: card.statement, rating, number: card.number, cram });
    dispatch({ type: "rated", rating });
  };
  const pause = () => {
    if (!card) return;
    delivery.act({ did: "pause", statement: card.statement, paused: true });
    dispatch({ type: "paused" });
  };
  const takeBack = () => {
    if (!last) return;
    const { statement, number } = last.card;
    delivery.act(
      last.did === "rated" ? { did: "undo", statement, number } : { did: "pause", statement, paused: false },
    );
    dispatch({ type: "taken back" });
  };
  const openKeys = () => keys.current?.showModal();
  useCardKeys({ side, ratings, onShow: show, onRate: rate, onTakeBack: takeBack, onPause: pause, onKeys: openKeys });

  return (
    <div className="grid gap-3">
      <SessionProgress {...progressOf(turning)} cram={cram} />
      <LastActNote cram={cram} last={last} onTakeBack={takeBack} />
      {card ? (
        <>
          <CardSheet back={back} card={card} front={front} side={side} />
          <div className="action-bar grid gap-2">
            {side === "front" ? (
              <button className={`${action.main} w-full`} onClick={show} type="button">
                Show the answer
              </button>
            ) : (
              <RatingButtons choices={cram ? null : card.choices} onRate={rate} ratings={ratings} />
            )}
          </div>
          <div className="flex flex-wrap items-center gap-x-5 text-sm">
            <button className={action.quiet} onClick={pause} type="button">
              <Pause aria-hidden className="size-4" />
              Pause this card
            </button>
            <button
              className={action.quiet}
              onClick={() => keepButtons(buttons === "two" ? "four" : "two")}
              type="button"
            >
              {buttons === "two" ? "Rate in four steps" : "Rate in two steps"}
            </button>
            <button className={`${action.quiet} pointer-coarse:hidden`} onClick={openKeys} type="button">
              <Keyboard aria-hidden className="size-5" />
              Keys
            </button>
          </div>
        </>
      ) : (
        end(rated)
      )}
      <UnsentActsNote delivery={delivery} />
      <KeysDialog
        keys={cardKeys(ratings.map((rating) => ratingWords[rating]))}
        ref={keys}
        single="Digits, letters and ?"
      />
    </div>
  );
}

interface Focused {
  readonly turnShown: string;
  readonly side: "front" | "back";
  readonly front: React.RefObject<HTMLElement | null>;
  readonly back: React.RefObject<HTMLElement | null>;
}

/** Each card starts at its question, and goes on at its answer, for the eye and for those who read by ear. */
function useFocus({ turnShown, side, front, back }: Focused): void {
  const seen = useRef(`${turnShown} front`);
  useEffect(() => {
    const now = `${turnShown} ${side}`;
    if (seen.current === now) return;
    seen.current = now;
    if (side === "back") back.current?.focus({ preventScroll: true });
    else {
      front.current?.focus({ preventScroll: true });
      scrollTo({ top: 0 });
    }
  }, [turnShown, side, front, back]);
}
