import { and, eq, exists } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { assignments, classes } from "../schema.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";

export function changeAssignmentQueries(sql: Sql): Pick<Store, "changeAssignment" | "takeBackAssignment"> {
  const isTheirs = ({ learner, assignment }: { readonly learner: string; readonly assignment: string }) =>
    and(
      eq(assignments.id, assignment),
      exists(
        sql
          .select({ id: classes.id })
          .from(classes)
          .where(and(eq(classes.id, assignments.classId), eq(classes.learnerId, learner))),
      ),
    );

  return {
    async changeAssignment({ change, ...of }) {
      if (!isUuid(of.learner) || !isUuid(of.assignment)) return false;
      const changed = await sql.update(assignments).set(change).where(isTheirs(of)).returning({ id: assignments.id });
      return changed.length > 0;
    },
    async takeBackAssignment(of) {
      if (!isUuid(of.learner) || !isUuid(of.assignment)) return false;
      const removed = await sql.delete(assignments).where(isTheirs(of)).returning({ id: assignments.id });
      return removed.length > 0;
    },
  };
}
