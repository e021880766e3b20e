import { RateLimiterMemory } from "rate-limiter-flexible";
import { type Counted, counted } from "./counted.ts";

/** Who types a code, and from where. */
interface Guess {
  /** Undefined for a caller without a cookie. */
  readonly learner: string | undefined;
  readonly address: string;
}

/** Taken back where the code is known: only codes of no class count. */
export type GuessLimit = (guess: Guess) => Promise<Counted>;

const quarterOfAnHour = 15 * 60;

/**
 * Counts codes of no class by learner and address together; and by address alone, more patiently, since a whole school may be behind
 * one, and since whoever has no cookie yet cannot be told apart there.
 */
export function limitGuesses(): GuessLimit {
  const together = new RateLimiterMemory({ points: 10, duration: quarterOfAnHour });
  const alone = new RateLimiterMemory({ points: 100, duration: quarterOfAnHour });
  return ({ learner, address }) =>
    counted([
      ...(learner === undefined ? [] : [{ limiter: together, key: JSON.stringify([learner, address]) }]),
      { limiter: alone, key: address },
    ]);
}
