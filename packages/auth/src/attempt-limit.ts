import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

interface Allowance {
  readonly attempts: number;
  readonly minutes: number;
}

/** Who tries what from where. */
export interface Attempt {
  readonly email: string;
  readonly address: string;
}

export type Limited =
  | { readonly outcome: "too many"; readonly minutes: number }
  /** `succeeded` takes the attempt back: only what fails counts. */
  | { readonly outcome: "allowed"; readonly succeeded: () => Promise<void> };

/**
 * Counts attempts by e-mail and address together, so that a class behind one router is not locked out by one of its pupils; and by
 * e-mail alone, more patiently, so that many addresses do not guess as one.
 */
export function limitAttempts(of: { readonly together: Allowance; readonly alone: Allowance }) {
  const together = limiterOf(of.together);
  const alone = limiterOf(of.alone);
  return async ({ email, address }: Attempt): Promise<Limited> => {
    const [pair, account] = [JSON.stringify([email, address]), email];
    const wait = (await consumed(together, pair)) ?? (await consumed(alone, account));
    if (wait !== undefined) return { outcome: "too many", minutes: wait };
    return {
      outcome: "allowed",
      succeeded: async () => {
        await together.delete(pair);
        await alone.reward(account);
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
