import { sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";

/** A function of the database, beside the triggers that let it pass: one statement is one transaction on any connection. */
export function eraseLearnerQuery(sql: Sql): Store["eraseLearner"] {
  const erase = sql
    .select({ erased: text<boolean>`erased` })
    .from(text`erase_learner(${text.placeholder("learner")}::uuid) as erased`)
    .prepare("erase_learner");

  return async ({ learner }) => {
    if (!isUuid(learner)) return false;
    const [row] = await erase.execute({ learner });
    return row?.erased === true;
  };
}
