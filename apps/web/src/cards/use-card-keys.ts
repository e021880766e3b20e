import type { Rating } from "@communique/quiz";
import { useEffect, useEffectEvent } from "react";
import { areKeysOn } from "../ui/use-keys-on.ts";

const typedInto = "input:not([type=radio], [type=checkbox]), select, textarea";

/** What each key does, for the dialog that tells it; `ratings` is on the buttons that rate, in the order of their keys. */
export function cardKeys(ratings: readonly string[]): readonly (readonly [key: string, effect: string])[] {
  return [
    ["Space", "show the answer; Enter does as well"],
    ...ratings.map((words, index) => [String(index + 1), words] as const),
    ["u", "take back what was done last"],
    ["p", "pause the card"],
    ["?", "show these keys"],
  ];
}

interface CardKeys {
  readonly side: "front" | "back";
  readonly ratings: readonly Rating[];
  readonly onShow: () => void;
  readonly onRate: (rating: Rating) => void;
  readonly onTakeBack: () => void;
  readonly onPause: () => void;
  readonly onKeys: () => void;
}

/** Space or Enter shows the answer, digits rate, `u` takes back, `p` pauses and `?` shows the keys, wherever on the page one is. */
export function useCardKeys({ side, ratings, onShow, onRate, onTakeBack, onPause, onKeys }: CardKeys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    if (event.key === "Enter" || event.key === " ") pressToShow(event);
    else if (areKeysOn() && !isOn(event, typedInto)) pressCharacter(event);
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);

  function pressToShow(event: KeyboardEvent) {
    if (side === "back" || isOn(event, "a, button, summary, input, select")) return;
    event.preventDefault();
    // A key held down would turn the next card as well.
    if (!event.repeat) onShow();
  }

  function pressCharacter(event: KeyboardEvent) {
    const act = event.repeat ? null : actOf(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  }

  function actOf(key: string): (() => void) | null {
    const rating = ratings[Number(key) - 1];
    if (rating) return side === "back" ? () => onRate(rating) : null;
    switch (key) {
      case "u":
        return onTakeBack;
      case "p":
        return onPause;
      case "?":
        return onKeys;
      default:
        return null;
    }
  }
}

function isOn({ target }: KeyboardEvent, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
