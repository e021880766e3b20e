import { keptQuietly } from "../quiz/kept-quietly.ts";

/** Removes what this browser itself has kept: answers on their way, choices made. */
export function forgetHere(): void {
  keptQuietly(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith("communique:")) localStorage.removeItem(key);
  });
}
