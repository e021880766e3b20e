import { type ActionDispatch, useEffect, useEffectEvent } from "react";
import { areKeysOn } from "../ui/use-keys-on.ts";
import { mainEvent, type Run, type RunEvent } from "./run.ts";

/** What each key does, for the dialog that tells it. */
export const runKeys: readonly (readonly [key: string, effect: string])[] = [
  ["1–9", "choose what has this number"],
  ["↑ ↓", "move an event, or the mark on a line"],
  ["Enter", "confirm, and go on to the next question"],
  ["?", "show these keys"],
];

interface RunKeys {
  readonly run: Run;
  readonly dispatch: ActionDispatch<[RunEvent]>;
  readonly openKeys: () => void;
}

/** Where a key is a letter, or opens something, rather than a command to the quiz. */
const typing = "input:not([type=radio], [type=checkbox], [type=range]), textarea, select";

/** What Enter itself works on. A handle moves with the arrows alone, and lets Enter confirm. */
const acts = "a, button:not([data-button=handle]), summary, select, [role=button]";

/** 1–9 choose, Enter confirms or goes on, wherever on the page one is; `?` shows the keys. */
export function useRunKeys({ run, dispatch, openKeys }: RunKeys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    // While a script is being composed, as Japanese is, Enter ends a word.
    if (event.isComposing) return;
    if (event.key === "Enter") pressEnter(event);
    else if (areKeysOn() && !isWithin(event, typing)) pressCharacter(event);
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);

  function pressEnter(event: KeyboardEvent) {
    // A key held down would rush through the quiz.
    if (event.repeat) event.preventDefault();
    if (event.repeat || isWithin(event, acts)) return;
    event.preventDefault();
    dispatch(mainEvent(run));
  }

  function pressCharacter(event: KeyboardEvent) {
    if (event.key === "?") {
      event.preventDefault();
      openKeys();
    }
    const chosen = /^[1-9]$/.test(event.key) && document.querySelector<HTMLElement>(`[data-digit="${event.key}"]`);
    if (!chosen) return;
    event.preventDefault();
    chosen.focus();
    chosen.click();
  }
}

function isWithin({ target }: Event, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
