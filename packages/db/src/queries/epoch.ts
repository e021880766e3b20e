import { eq, sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { learners } from "../schema.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";

export function epochQueries(sql: Sql): Pick<Store, "epoch" | "nextEpoch"> {
  const find = sql
    .select({ epoch: learners.epoch })
    .from(learners)
    .where(eq(learners.id, text.placeholder("learner")))
    .prepare("find_epoch");

  const next = sql
    .update(learners)
    .set({ epoch: text`${learners.epoch} + 1` })
    .where(eq(learners.id, text.placeholder("learner")))
    .returning({ epoch: learners.epoch })
    .prepare("next_epoch");

  return {
    async epoch({ learner }) {
      return isUuid(learner) ? (await find.execute({ learner }))[0]?.epoch : undefined;
    },
    async nextEpoch({ learner }) {
      return isUuid(learner) ? (await next.execute({ learner }))[0]?.epoch : undefined;
    },
  };
}
