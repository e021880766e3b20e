import { keptQuietly } from "./kept-quietly.ts";

/** The question whose answer is being read: whoever follows a citation and comes back reads on where they were. */
export function keepAnswerRead(attempt: string, question: string | null): void {
  keptQuietly(() =>
    question === null ? sessionStorage.removeItem(keyOf(attempt)) : sessionStorage.setItem(keyOf(attempt), question),
  );
}

export function answerReadIn(attempt: string): string | null {
  return keptQuietly(() => sessionStorage.getItem(keyOf(attempt))) ?? null;
}

function keyOf(attempt: string): string {
  return `communique:reading:${attempt}`;
}
