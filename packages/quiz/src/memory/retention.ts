import { instantOf, isInstant, type NoSuchInstant } from "./instant.ts";
import { scheduledReviews } from "./log-entry.ts";
import type { Memory, MemoryState } from "./memory.ts";
import { statesAfterEach } from "./scheduler.ts";

/** The interval, in days, from which a statement counts as learnt for good, as in Anki. */
const matureDays = 21;

/**
 * How much was remembered of what had been learnt for good: the share of reviews not rated "again" among those from one instant
 * until before another, of statements whose interval had reached 21 days. Null where there were no such reviews.
 *
 * @example
 * retention(memory, { from, until }); // { outcome: "measured", reviews: 40, recalled: 36, share: 0.9 }
 */
export function retention(
  { seed, rehearsals }: Memory,
  { from, until }: { readonly from: Date; readonly until: Date },
):
  | {
      readonly outcome: "measured";
      readonly reviews: number;
      readonly recalled: number;
      readonly share: number | null;
    }
  | NoSuchInstant {
  const [first, end] = [instantOf(from), instantOf(until)];
  for (const at of [first, end]) if (!isInstant(at)) return { outcome: "no such instant", at };
  const ratings = Object.values(rehearsals).flatMap(({ entries }) => {
    const reviews = scheduledReviews(entries);
    const states = statesAfterEach(reviews, seed);
    return reviews
      .filter(({ at }, index) => first <= at && at < end && isMature(states[index - 1]))
      .map(({ rating }) => rating);
  });
  const reviews = ratings.length;
  const recalled = ratings.filter((rating) => rating !== "again").length;
  return { outcome: "measured", reviews, recalled, share: reviews > 0 ? recalled / reviews : null };
}

function isMature(state: MemoryState | undefined): boolean {
  return state?.interval.unit === "days" && state.interval.count >= matureDays;
}
