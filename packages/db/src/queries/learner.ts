import { eq, sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { learners } from "../schema.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";

export function learnerQueries(sql: Sql): Pick<Store, "createLearner" | "hasLearner" | "mark"> {
  const create = sql
    .insert(learners)
    .values({ createdAt: text.placeholder("now") })
    .returning({ id: learners.id })
    .prepare("create_learner");

  const find = sql
    .select({ id: learners.id, mark: learners.mark })
    .from(learners)
    .where(eq(learners.id, text.placeholder("id")))
    .prepare("find_learner");

  return {
    async createLearner(now) {
      const [learner] = await create.execute({ now });
      if (!learner) throw new Error("An insert returned no row.");
      return learner.id;
    },
    async hasLearner(id) {
      return isUuid(id) && (await find.execute({ id })).length > 0;
    },
    async mark({ learner }) {
      return isUuid(learner) ? (await find.execute({ id: learner }))[0]?.mark : undefined;
    },
  };
}
