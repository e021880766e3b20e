import { keptQuietly } from "../quiz/kept-quietly.ts";

const place = "communique:card-read";

/** The card whose answer is being read: whoever follows a citation and comes back reads on where they were. */
export function keepCardRead(statement: string | null): void {
  keptQuietly(() => (statement === null ? sessionStorage.removeItem(place) : sessionStorage.setItem(place, statement)));
}

export function cardRead(): string | null {
  return keptQuietly(() => sessionStorage.getItem(place)) ?? null;
}
