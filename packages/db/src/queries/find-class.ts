import { and, asc, eq, sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { classes, classMembers } from "../schema.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";

export function findClassQueries(sql: Sql): Pick<Store, "openClass" | "classByCode"> {
  const find = sql
    .select({
      id: classes.id,
      title: classes.title,
      code: classes.code,
      isOpen: classes.isOpen,
      createdAt: classes.createdAt,
      archivedAt: classes.archivedAt,
    })
    .from(classes)
    .where(and(eq(classes.id, text.placeholder("id")), eq(classes.learnerId, text.placeholder("learner"))))
    .prepare("find_class");
  const members = sql
    .select({
      id: classMembers.learnerId,
      name: classMembers.name,
      joinedAt: classMembers.joinedAt,
      removedAt: classMembers.removedAt,
      mergedInto: classMembers.mergedInto,
      extraTime: classMembers.extraTime,
      extraAttempts: classMembers.extraAttempts,
    })
    .from(classMembers)
    .where(eq(classMembers.classId, text.placeholder("id")))
    .orderBy(asc(classMembers.joinedAt), asc(classMembers.learnerId))
    .prepare("find_class_members");
  const findByCode = sql
    .select({
      id: classes.id,
      title: classes.title,
      isOpen: text<boolean>`${classes.isOpen} and ${classes.archivedAt} is null`,
    })
    .from(classes)
    .where(eq(classes.code, text.placeholder("code")))
    .prepare("find_class_by_code");

  return {
    async openClass({ learner, class: id }) {
      if (!isUuid(learner) || !isUuid(id)) return undefined;
      const [found] = await find.execute({ learner, id });
      return found && { ...found, members: await members.execute({ id }) };
    },
    async classByCode({ code }) {
      const [found] = await findByCode.execute({ code });
      return found;
    },
  };
}
