import { count, eq } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { learners, sets } from "../schema.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";
import { noLearner } from "./no-learner.ts";

/** Locks the learner before it counts, so that many who create at once take turns. */
export function createSetQuery(sql: Sql): Store["createSet"] {
  return async ({ learner, title, document, most, now }) => {
    if (!isUuid(learner)) throw noLearner(learner);
    return sql.transaction(async (transaction) => {
      const [owner] = await transaction
        .select({ id: learners.id })
        .from(learners)
        .where(eq(learners.id, learner))
        .for("no key update");
      if (!owner) throw noLearner(learner);
      const [had] = await transaction.select({ sets: count() }).from(sets).where(eq(sets.learnerId, learner));
      if ((had?.sets ?? 0) >= most) return undefined;
      const [created] = await transaction
        .insert(sets)
        .values({ learnerId: learner, title, document, createdAt: now, updatedAt: now })
        .returning({ id: sets.id });
      return created?.id;
    });
  };
}
