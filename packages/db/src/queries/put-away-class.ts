import { and, eq, sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { classes } from "../schema.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";

export function putAwayClassQueries(sql: Sql): Pick<Store, "archiveClass" | "deleteClass"> {
  const isTheirs = and(eq(classes.id, text.placeholder("id")), eq(classes.learnerId, text.placeholder("learner")));
  const archive = sql
    .update(classes)
    .set({
      archivedAt: text`case when ${text.placeholder("archived")}::boolean
        then coalesce(${classes.archivedAt}, ${text.param(text.placeholder("now"), classes.archivedAt)}::timestamptz) end`,
    })
    .where(isTheirs)
    .returning({ id: classes.id })
    .prepare("archive_class");
  const remove = sql.delete(classes).where(isTheirs).returning({ id: classes.id }).prepare("delete_class");

  return {
    async archiveClass({ learner, class: id, ...given }) {
      return isUuid(learner) && isUuid(id) && (await archive.execute({ learner, id, ...given })).length > 0;
    },
    async deleteClass({ learner, class: id }) {
      return isUuid(learner) && isUuid(id) && (await remove.execute({ learner, id })).length > 0;
    },
  };
}
