import { and, desc, eq, isNull, sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { classes, classMembers } from "../schema.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";

export function listClassesQuery(sql: Sql): Store["classes"] {
  const listed = sql
    .select({ size: text<number>`count(*)::int`.as("size") })
    .from(classMembers)
    .where(and(eq(classMembers.classId, classes.id), isNull(classMembers.removedAt), isNull(classMembers.mergedInto)))
    .as("listed");
  const list = sql
    .select({
      id: classes.id,
      title: classes.title,
      code: classes.code,
      isOpen: classes.isOpen,
      createdAt: classes.createdAt,
      archivedAt: classes.archivedAt,
      size: listed.size,
    })
    .from(classes)
    .crossJoinLateral(listed)
    .where(eq(classes.learnerId, text.placeholder("learner")))
    .orderBy(desc(classes.createdAt), desc(classes.id))
    .prepare("list_classes");

  return async ({ learner }) => (isUuid(learner) ? list.execute({ learner }) : []);
}
