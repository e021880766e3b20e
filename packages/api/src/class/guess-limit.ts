import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** Who types a code, and from where. */
interface Guess {
  /** Undefined for a caller without a cookie. */
  readonly learner: string | undefined;
  readonly address: string;
}

type Guessing =
  | { readonly outcome: "too many"; readonly minutes: number }
  /** `known` takes the guess back: only codes of no class count. */
  | { readonly outcome: "allowed"; readonly known: () => Promise<void> };

export type GuessLimit = (guess: Guess) => Promise<Guessing>;

const quarterOfAnHour = 15 * 60;

/**
 * Counts codes of no class by learner and address together; and by address alone, more patiently, since a whole school may be behind
 * one, and since whoever has no cookie yet cannot be told apart there.
 */
export function limitGuesses(): GuessLimit {
  const together = new RateLimiterMemory({ points: 10, duration: quarterOfAnHour });
  const alone = new RateLimiterMemory({ points: 100, duration: quarterOfAnHour });
  return async ({ learner, address }) => {
    const counts = [
      ...(learner === undefined ? [] : [{ limiter: together, key: JSON.stringify([learner, address]) }]),
      { limiter: alone, key: address },
    ];
    for (const { limiter, key } of counts) {
      const minutes = await consumed(limiter, key);
      if (minutes !== undefined) return { outcome: "too many", minutes };
    }
    return {
      outcome: "allowed",
      known: async () => {
        await Promise.all(counts.map(({ limiter, key }) => limiter.reward(key)));
      },
    };
  };
}

/** Counts one more; answers after how many minutes to try again where that was one too many. */
async function consumed(limiter: RateLimiterMemory, key: string): Promise<number | undefined> {
  try {
    await limiter.consume(key);
    return undefined;
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    // What was not let through is no guess, be it of a right code or not.
    await limiter.reward(key);
    return Math.ceil(error.msBeforeNext / 60_000);
  }
}
