import { count, eq } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { refusedBy } from "../query-failure.ts";
import { classes, learners } from "../schema.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";
import { noLearner } from "./no-learner.ts";

/** Locks the learner before it counts, so that many who create at once take turns. */
export function createClassQuery(sql: Sql): Store["createClass"] {
  return async ({ learner, title, code, most, now }) => {
    if (!isUuid(learner)) throw noLearner(learner);
    const creating = sql.transaction(async (transaction) => {
      const [owner] = await transaction
        .select({ id: learners.id })
        .from(learners)
        .where(eq(learners.id, learner))
        .for("no key update");
      if (!owner) throw noLearner(learner);
      const [had] = await transaction.select({ classes: count() }).from(classes).where(eq(classes.learnerId, learner));
      if ((had?.classes ?? 0) >= most) return undefined;
      const [created] = await transaction
        .insert(classes)
        .values({ learnerId: learner, title, code, createdAt: now })
        .returning({ id: classes.id });
      return created?.id;
    });
    try {
      const id = await creating;
      return id === undefined ? { outcome: "too-many" } : { outcome: "created", class: id };
    } catch (error) {
      if (refusedBy(error) === "classes_code_once") return { outcome: "code-taken" };
      throw error;
    }
  };
}
