import { and, asc, eq, sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { classes, classMembers } from "../schema.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";

export function findClassQueries(sql: Sql): Pick<Store, "openClass" | "classesWhole" | "classByCode"> {
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
  const listIds = sql
    .select({ id: classes.id })
    .from(classes)
    .where(eq(classes.learnerId, text.placeholder("learner")))
    .orderBy(asc(classes.createdAt), asc(classes.id))
    .prepare("list_class_ids");
  const listPlaces = sql
    .select({
      title: classes.title,
      name: classMembers.name,
      joinedAt: classMembers.joinedAt,
      removedAt: classMembers.removedAt,
      extraTime: classMembers.extraTime,
      extraAttempts: classMembers.extraAttempts,
    })
    .from(classMembers)
    .innerJoin(classes, eq(classes.id, classMembers.classId))
    .where(eq(classMembers.learnerId, text.placeholder("learner")))
    .orderBy(asc(classMembers.joinedAt), asc(classes.id))
    .prepare("list_class_places");
  const findByCode = sql
    .select({
      id: classes.id,
      title: classes.title,
      isOpen: text<boolean>`${classes.isOpen} and ${classes.archivedAt} is null`,
    })
    .from(classes)
    .where(eq(classes.code, text.placeholder("code")))
    .prepare("find_class_by_code");

  const openClass: Store["openClass"] = async ({ learner, class: id }) => {
    if (!isUuid(learner) || !isUuid(id)) return undefined;
    const [found] = await find.execute({ learner, id });
    return found && { ...found, members: await members.execute({ id }) };
  };

  return {
    openClass,
    async classesWhole({ learner }) {
      if (!isUuid(learner)) return { taught: [], places: [] };
      const ids = await listIds.execute({ learner });
      const taught = await Promise.all(ids.map(({ id }) => openClass({ learner, class: id })));
      return {
        taught: taught.filter((one) => one !== undefined),
        places: await listPlaces.execute({ learner }),
      };
    },
    async classByCode({ code }) {
      const [found] = await findByCode.execute({ code });
      return found;
    },
  };
}
