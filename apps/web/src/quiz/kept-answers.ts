import { keptQuietly } from "./kept-quietly.ts";

interface Place {
  readonly attempt: string;
  readonly question: string;
}

/** Answers that are begun, and answers that are confirmed and stay until the server has them. */
type Shelf = "begun" | "unsent";

/** Keeps an answer, so that a reload or a closed tab does not lose it. */
export function keepAnswer(shelf: Shelf, place: Place, answer: unknown): void {
  keptQuietly(() => localStorage.setItem(keyOf(shelf, place), JSON.stringify(answer)));
}

/** What was kept, as it was: it may be anything. */
export function keptAnswer(shelf: Shelf, place: Place): unknown {
  return keptQuietly(() => JSON.parse(localStorage.getItem(keyOf(shelf, place)) ?? "null"));
}

export function forgetAnswer(shelf: Shelf, place: Place): void {
  keptQuietly(() => localStorage.removeItem(keyOf(shelf, place)));
}

function keyOf(shelf: Shelf, { attempt, question }: Place): string {
  return `communique:${shelf}:${attempt}:${question}`;
}

/** Whether an answer is confirmed that the server has not acknowledged yet. */
export function isAnyUnsent(attempt: string): boolean {
  return keysHere().some((key) => key.startsWith(keyOf("unsent", { attempt, question: "" })));
}

/** Of a quiz that is finished nothing needs to be kept here. */
export function forgetAnswersOf(attempt: string): void {
  keptQuietly(() => {
    for (const key of keysHere().filter((name) => name.includes(`:${attempt}:`))) localStorage.removeItem(key);
  });
}

function keysHere(): readonly string[] {
  const keys = () => Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? "");
  return keptQuietly(keys) ?? [];
}
