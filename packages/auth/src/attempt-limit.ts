import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

interface Allowance {
  readonly attempts: number;
  readonly minutes: number;
}

/** Who tries what from where. */
interface Attempt {
  /** What is tried, and the address. */
  readonly both: readonly [tried: string, address: string];
  /** That of the two which is counted for itself too. */
  readonly one: string;
}

export type Limited =
  | { readonly outcome: "too many"; readonly minutes: number }
  /** `succeeded` takes the attempt back: only what fails counts. */
  | { readonly outcome: "allowed"; readonly succeeded: () => Promise<void> };

/**
 * Counts attempts by what is tried and address together, so that a class behind one router is not locked out by one of its pupils; and
 * by one of them alone, more patiently: by e-mail, so that many addresses do not guess as one, or by address, so that none tries all.
 */
export function limitAttempts(of: { readonly together: Allowance; readonly alone: Allowance }) {
  const together = limiterOf(of.together);
  const alone = limiterOf(of.alone);
  return async ({ both, one }: Attempt): Promise<Limited> => {
    const pair = JSON.stringify(both);
    const wait = (await consumed(together, pair)) ?? (await consumed(alone, one));
    if (wait !== undefined) return { outcome: "too many", minutes: wait };
    return {
      outcome: "allowed",
      succeeded: async () => {
        await together.delete(pair);
        await alone.reward(one);
      },
    };
  };
}

export function limiterOf({ attempts, minutes }: Allowance): RateLimiterMemory {
  return new RateLimiterMemory({ points: attempts, duration: minutes * 60 });
}

/** Counts one more; answers after how many minutes to try again where that was one too many. */
export async function consumed(limiter: RateLimiterMemory, key: string): Promise<number | undefined> {
  try {
    await limiter.consume(key);
    return undefined;
  } catch (error) {
    if (error instanceof RateLimiterRes) return Math.ceil(error.msBeforeNext / 60_000);
    throw error;
  }
}
