import { and, eq } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { refusedBy } from "../query-failure.ts";
import { classes } from "../schema.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";

export function changeClassQuery(sql: Sql): Store["changeClass"] {
  return async ({ learner, class: id, change }) => {
    if (!isUuid(learner) || !isUuid(id)) return "no-class";
    try {
      const changed = await sql
        .update(classes)
        .set(change)
        .where(and(eq(classes.id, id), eq(classes.learnerId, learner)))
        .returning({ id: classes.id });
      return changed.length > 0 ? "changed" : "no-class";
    } catch (error) {
      if (refusedBy(error) === "classes_code_once") return "code-taken";
      throw error;
    }
  };
}
