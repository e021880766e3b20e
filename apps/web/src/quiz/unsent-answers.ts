import { keptQuietly } from "./kept-quietly.ts";

interface Place {
  readonly attempt: string;
  readonly question: string;
}

/** An answer that is confirmed stays here until the server has it, so that a reload or a closed tab does not lose it. */
export function keepUnsent(place: Place, option: string): void {
  keptQuietly(() => localStorage.setItem(keyOf(place), option));
}

export function unsentAt(place: Place): string | null {
  return keptQuietly(() => localStorage.getItem(keyOf(place))) ?? null;
}

export function forgetUnsent(place: Place): void {
  keptQuietly(() => localStorage.removeItem(keyOf(place)));
}

function keyOf({ attempt, question }: Place): string {
  return `communique:unsent:${attempt}:${question}`;
}
