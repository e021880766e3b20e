import { type RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

interface Count {
  readonly limiter: RateLimiterMemory;
  readonly key: string;
}

export type Counted =
  | { readonly outcome: "too many"; readonly minutes: number }
  | { readonly outcome: "allowed"; readonly takeBack: () => Promise<void> };

/** Counts one more in each; where that is one too many anywhere, in none, and it answers after how many minutes to try again. */
export async function counted(counts: readonly Count[]): Promise<Counted> {
  for (const [place, { limiter, key }] of counts.entries()) {
    const minutes = await consumed(limiter, key);
    if (minutes === undefined) continue;
    // What was not let through does not count.
    await takeBack(counts.slice(0, place + 1));
    return { outcome: "too many", minutes };
  }
  return { outcome: "allowed", takeBack: () => takeBack(counts) };
}

/** Answers after how many minutes to try again where that was one too many. */
async function consumed(limiter: RateLimiterMemory, key: string): Promise<number | undefined> {
  try {
    await limiter.consume(key);
    return undefined;
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    return Math.ceil(error.msBeforeNext / 60_000);
  }
}

async function takeBack(counts: readonly Count[]): Promise<void> {
  await Promise.all(counts.map(({ limiter, key }) => limiter.reward(key)));
}

export function minutesWords(minutes: number): string {
  return minutes === 1 ? "a minute" : `${minutes} minutes`;
}
