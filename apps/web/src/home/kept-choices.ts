import { keptQuietly } from "../quiz/kept-quietly.ts";
import { readWishes, searchOf, type Wishes } from "../quiz/wishes.ts";

const place = "communique:choices";

/** What was chosen stays for the next visit; a seed does not, or every visit would bring the same quiz. */
export function keepChoices(wishes: Wishes): void {
  keptQuietly(() => localStorage.setItem(place, searchOf({ ...wishes, seed: null, retry: null })));
}

/** What was chosen on an earlier visit, as far as it still makes a quiz. */
export function keptChoices(): Wishes | null {
  const search = keptQuietly(() => localStorage.getItem(place));
  if (!search) return null;
  const wishes = readWishes(new URLSearchParams(search));
  return "problems" in wishes ? wishes.rest : wishes;
}
