import { useSyncExternalStore } from "react";
import { keptQuietly } from "../quiz/kept-quietly.ts";
import { placeOf } from "./kept-place.ts";

const changed = "communique:choice-changed";

// Where nothing can be stored, a choice lives as long as the page does.
const withoutStorage = new Map<string, string>();

/** A choice of the reader that stays in this browser, as a text; null before it was made, and while the page is built. */
export function useKeptChoice(name: string): readonly [string | null, (value: string) => void] {
  const kept = useSyncExternalStore(
    subscribe,
    () => choiceKept(name),
    () => null,
  );
  return [kept, (value) => keepChoice(name, value)];
}

/** The choice as it is now, whether or not a page shows it. */
export function choiceKept(name: string): string | null {
  return keptQuietly(() => localStorage.getItem(placeOf(name))) ?? withoutStorage.get(name) ?? null;
}

function keepChoice(name: string, value: string): void {
  withoutStorage.set(name, value);
  keptQuietly(() => localStorage.setItem(placeOf(name), value));
  dispatchEvent(new Event(changed));
}

function subscribe(listen: () => void): () => void {
  addEventListener(changed, listen);
  addEventListener("storage", listen);
  return () => {
    removeEventListener(changed, listen);
    removeEventListener("storage", listen);
  };
}
