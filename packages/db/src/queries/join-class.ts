import { and, eq } from "drizzle-orm";
import type { ClassJoined, ClassJoining } from "../class-store.ts";
import type { Sql } from "../database.ts";
import { refusedBy } from "../query-failure.ts";
import { classes, classMembers } from "../schema.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";
import { isSameName, listedNames } from "./listed-names.ts";
import { noLearner } from "./no-learner.ts";

/** Locks the class before it looks at its list, so that of two who join under one name the second finds it taken. */
export function joinClassQuery(sql: Sql): Store["joinClass"] {
  return async (joining) => {
    const { learner, code } = joining;
    if (!isUuid(learner)) throw noLearner(learner);
    const joined = sql.transaction(async (transaction): Promise<ClassJoined> => {
      const [found] = await transaction.select().from(classes).where(eq(classes.code, code)).for("no key update");
      if (!found) return { outcome: "no-class" };
      const [own] = await transaction
        .select({ removedAt: classMembers.removedAt })
        .from(classMembers)
        .where(and(eq(classMembers.classId, found.id), eq(classMembers.learnerId, learner)));
      if (own) return own.removedAt ? { outcome: "removed" } : { outcome: "in-already", class: found.id };
      return enterList(transaction, found, joining);
    });
    return joined.catch((error: unknown) => {
      throw refusedBy(error) === "class_members_learner" ? noLearner(learner) : error;
    });
  };
}

async function enterList(
  sql: Pick<Sql, "select" | "insert">,
  { id, isOpen, archivedAt }: typeof classes.$inferSelect,
  { learner, name, most, now }: ClassJoining,
): Promise<ClassJoined> {
  if (!isOpen || archivedAt) return { outcome: "closed" };
  const listed = await listedNames(sql, { class: id, beside: learner });
  if (listed.length >= most) return { outcome: "full" };
  if (listed.some((other) => isSameName(other, name))) return { outcome: "name-taken" };
  await sql.insert(classMembers).values({ classId: id, learnerId: learner, name, joinedAt: now });
  return { outcome: "joined", class: id };
}
