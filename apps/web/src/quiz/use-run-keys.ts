import { type ActionDispatch, useEffect, useEffectEvent } from "react";
import { optionsOf } from "./choosable.ts";
import { mainEvent, type Run, type RunEvent } from "./run.ts";
import { areKeysOn } from "./use-keys-on.ts";

interface RunKeys {
  readonly run: Run;
  readonly dispatch: ActionDispatch<[RunEvent]>;
  readonly openKeys: () => void;
}

/** 1–9 choose, Enter confirms or goes on, wherever on the page one is; `?` shows the keys. */
export function useRunKeys({ run, dispatch, openKeys }: RunKeys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    if (event.key === "Enter") pressEnter(event);
    else if (areKeysOn()) pressCharacter(event);
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);

  function pressEnter(event: KeyboardEvent) {
    const acts = event.target instanceof Element && event.target.closest("a, button, summary");
    // A key held down would rush through the quiz.
    if (event.repeat) event.preventDefault();
    if (event.repeat || acts) return;
    event.preventDefault();
    dispatch(mainEvent(run));
  }

  function pressCharacter(event: KeyboardEvent) {
    if (event.key === "?") {
      event.preventDefault();
      openKeys();
    }
    const option = optionsOf(run.items[run.at]?.question)[Number(event.key) - 1];
    if (!option || run.step.name !== "choosing") return;
    event.preventDefault();
    dispatch({ type: "chosen", option: option.id });
    document.querySelector<HTMLElement>(`[data-option="${event.key}"]`)?.focus();
  }
}
