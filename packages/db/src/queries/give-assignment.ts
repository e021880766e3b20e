import { and, count, eq } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { assignments, classes } from "../schema.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";

/** Locks the class before it counts, so that many that are given at once take turns. */
export function giveAssignmentQuery(sql: Sql): Store["giveAssignment"] {
  return async ({ learner, class: classId, shared, most, now, ...terms }) => {
    if (!isUuid(learner) || !isUuid(classId)) return { outcome: "no-class" };
    return sql.transaction(async (transaction) => {
      const [own] = await transaction
        .select({ id: classes.id })
        .from(classes)
        .where(and(eq(classes.id, classId), eq(classes.learnerId, learner)))
        .for("no key update");
      if (!own) return { outcome: "no-class" };
      const [had] = await transaction
        .select({ assignments: count() })
        .from(assignments)
        .where(eq(assignments.classId, classId));
      if ((had?.assignments ?? 0) >= most) return { outcome: "too-many" };
      const [given] = await transaction
        .insert(assignments)
        .values({ ...terms, classId, sharedAs: shared, createdAt: now })
        .returning({ id: assignments.id });
      return given ? { outcome: "given", assignment: given.id } : { outcome: "no-class" };
    });
  };
}
