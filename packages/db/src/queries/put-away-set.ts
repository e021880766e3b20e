import { and, eq, sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { sets } from "../schema.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";

export function putAwaySetQueries(sql: Sql): Pick<Store, "archiveSet" | "deleteSet"> {
  const isTheirs = and(eq(sets.id, text.placeholder("set")), eq(sets.learnerId, text.placeholder("learner")));
  const archive = sql
    .update(sets)
    .set({
      archivedAt: text`case when ${text.placeholder("archived")}::boolean
        then coalesce(${sets.archivedAt}, ${text.param(text.placeholder("now"), sets.archivedAt)}::timestamptz) end`,
    })
    .where(isTheirs)
    .returning({ id: sets.id })
    .prepare("archive_set");
  const remove = sql.delete(sets).where(isTheirs).returning({ id: sets.id }).prepare("delete_set");

  return {
    async archiveSet({ learner, set, ...given }) {
      return isUuid(learner) && isUuid(set) && (await archive.execute({ learner, set, ...given })).length > 0;
    },
    async deleteSet({ learner, set }) {
      return isUuid(learner) && isUuid(set) && (await remove.execute({ learner, set })).length > 0;
    },
  };
}
