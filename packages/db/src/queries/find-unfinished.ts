import { and, eq, isNull, sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { attempts } from "../schema.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";

export function findUnfinishedQuery(sql: Sql): Store["unfinished"] {
  const find = sql
    .select({ id: attempts.id })
    .from(attempts)
    .where(
      and(
        eq(attempts.learnerId, text.placeholder("learner")),
        eq(attempts.address, text.placeholder("address")),
        isNull(attempts.finishedAt),
      ),
    )
    .prepare("find_unfinished_attempt");

  return async (of) => (isUuid(of.learner) ? (await find.execute(of))[0]?.id : undefined);
}
