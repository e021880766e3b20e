import { and, eq, isNotNull, sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { refusedBy } from "../query-failure.ts";
import { learners } from "../schema.ts";
import type { Store } from "../store.ts";
import { StoreError } from "../store-error.ts";
import { isUuid } from "../uuid.ts";

export function recoveryQueries(
  sql: Sql,
): Pick<Store, "setRecovery" | "hasRecovery" | "learnerByRecovery" | "endHandedOver"> {
  const set = sql
    .update(learners)
    // Whoever had the phrase that was handed over may have made this one with it: that mark stays.
    .set({ recoveryHash: text`${text.placeholder("hash")}` })
    .where(eq(learners.id, text.placeholder("learner")))
    .returning({ id: learners.id })
    .prepare("set_recovery");

  const has = sql
    .select({ id: learners.id })
    .from(learners)
    .where(and(eq(learners.id, text.placeholder("learner")), isNotNull(learners.recoveryHash)))
    .prepare("has_recovery");

  const find = sql
    .select({ id: learners.id })
    .from(learners)
    .where(eq(learners.recoveryHash, text.placeholder("hash")))
    .prepare("find_learner_by_recovery");

  const end = sql
    .update(learners)
    .set({ recoveryHash: null, isRecoveryHandedOver: false, epoch: text`${learners.epoch} + 1` })
    .where(and(eq(learners.id, text.placeholder("learner")), learners.isRecoveryHandedOver))
    .returning({ id: learners.id })
    .prepare("end_handed_over_recovery");

  return {
    async setRecovery({ learner, hash }) {
      if (!isUuid(learner)) return false;
      const changed = await set.execute({ learner, hash }).catch((error: unknown) => {
        throw refusedBy(error) === "learners_recovery" ? duplicateRecovery(learner) : error;
      });
      return changed.length > 0;
    },
    async hasRecovery({ learner }) {
      return isUuid(learner) && (await has.execute({ learner })).length > 0;
    },
    async learnerByRecovery(hash) {
      const [learner] = await find.execute({ hash });
      return learner?.id;
    },
    async endHandedOver({ learner }) {
      return isUuid(learner) && (await end.execute({ learner })).length > 0;
    },
  };
}

function duplicateRecovery(learner: string): StoreError {
  return new StoreError("duplicate-recovery", {
    message: "The recovery phrase is another learner's",
    where: learner,
    hint: "Make another phrase, by chance and long enough that no two are the same.",
  });
}
