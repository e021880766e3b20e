import type { Store, StoredAttempt } from "@communique/db";
import { unknownAttempt } from "../refusal.ts";
import { enterAttempt } from "../study/enter-attempt.ts";
import { standingOf } from "./standing.ts";

/** Ends an attempt, at its end where that is past already, and remembers what its answers show, where they may be told. */
export async function handIn(
  store: Store,
  before: Pick<StoredAttempt, "id" | "learner"> & { readonly endsAt: Date | null },
  now: Date,
): Promise<StoredAttempt> {
  const { learner, id, endsAt } = before;
  const at = endsAt && endsAt < now ? endsAt : now;
  const stored = await store.finishAttempt({ learner, attempt: id, now: at });
  if (!stored) throw unknownAttempt();
  // Of two devices that hand it in at once, one enters what it shows.
  if (stored.isFirst && standingOf(stored, now).isTold) await enterAttempt(store, stored, now);
  return stored;
}
