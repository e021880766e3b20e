import { RateLimiterMemory } from "rate-limiter-flexible";
import { type Counted, counted } from "./counted.ts";

/** Who joins which class, and from where. */
interface Joining {
  /** Undefined for a caller without a cookie. */
  readonly learner: string | undefined;
  readonly address: string;
  /** Its id. */
  readonly class: string;
}

/** Taken back where nobody joined anew. */
export type JoinLimit = (joining: Joining) => Promise<Counted>;

const quarterOfAnHour = 15 * 60;

/**
 * Counts who joins by learner and address together; and, for a whole school at once, by address and by class, since whoever has the code
 * and no cookie could fill a list with names that nobody has.
 */
export function limitJoins(): JoinLimit {
  const together = new RateLimiterMemory({ points: 10, duration: quarterOfAnHour });
  const alone = new RateLimiterMemory({ points: 500, duration: quarterOfAnHour });
  const byClass = new RateLimiterMemory({ points: 500, duration: quarterOfAnHour });
  return ({ learner, address, class: joined }) =>
    counted([
      ...(learner === undefined ? [] : [{ limiter: together, key: JSON.stringify([learner, address]) }]),
      { limiter: alone, key: address },
      { limiter: byClass, key: joined },
    ]);
}
