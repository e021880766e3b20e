import { and, desc, eq, isNull, type SQL, sql as text } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Sql } from "../database.ts";
import { classes, classMembers } from "../schema.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";

export function joinedClassesQueries(sql: Sql): Pick<Store, "joinedClasses" | "joinedClass"> {
  const own = alias(classMembers, "own");
  /** What goes by whoever the learner counts as. */
  const counted = alias(classMembers, "counted");
  const joined = (where: SQL) =>
    sql
      .select({
        id: classes.id,
        title: classes.title,
        member: counted.learnerId,
        name: counted.name,
        extraTime: counted.extraTime,
        extraAttempts: counted.extraAttempts,
      })
      .from(own)
      .innerJoin(classes, eq(classes.id, own.classId))
      .innerJoin(
        counted,
        and(
          eq(counted.classId, own.classId),
          text`${counted.learnerId} = coalesce(${own.mergedInto}, ${own.learnerId})`,
        ),
      )
      .where(
        and(eq(own.learnerId, text.placeholder("learner")), isNull(own.removedAt), isNull(counted.removedAt), where),
      )
      .orderBy(desc(own.joinedAt), desc(classes.id));
  const all = joined(isNull(classes.archivedAt)).prepare("list_joined_classes");
  const one = joined(eq(classes.id, text.placeholder("id"))).prepare("find_joined_class");

  return {
    joinedClasses: async ({ learner }) => (isUuid(learner) ? all.execute({ learner }) : []),
    async joinedClass({ learner, class: id }) {
      if (!isUuid(learner) || !isUuid(id)) return undefined;
      const [found] = await one.execute({ learner, id });
      return found;
    },
  };
}
