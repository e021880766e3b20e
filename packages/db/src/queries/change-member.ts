import { and, eq, sql as text } from "drizzle-orm";
import type { MemberChanged, MemberOfClass } from "../class-store.ts";
import type { Sql } from "../database.ts";
import { classes, classMembers, learners } from "../schema.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";
import { isSameName, listedNames } from "./listed-names.ts";

type Transaction = Parameters<Parameters<Sql["transaction"]>[0]>[0];
type Member = typeof classMembers.$inferSelect;

export function changeMemberQueries(sql: Sql): Pick<Store, "changeMember" | "removeMember" | "mergeMember"> {
  /** Acts on a member of a class of the teacher's, which stays locked meanwhile. */
  const onMember = async (
    { learner, class: id, member }: MemberOfClass,
    act: (transaction: Transaction, found: Member) => Promise<MemberChanged>,
  ): Promise<MemberChanged> => {
    if (![learner, id, member].every(isUuid)) return "no-member";
    return sql.transaction(async (transaction) => {
      const [own] = await transaction
        .select({ id: classes.id })
        .from(classes)
        .where(and(eq(classes.id, id), eq(classes.learnerId, learner)))
        .for("no key update");
      const [found] = own
        ? await transaction
            .select()
            .from(classMembers)
            .where(isOne({ class: id, member }))
        : [];
      return found ? act(transaction, found) : "no-member";
    });
  };

  /** Two who are on the list have two names. */
  const change = async (transaction: Transaction, found: Member, given: Partial<Member>): Promise<MemberChanged> => {
    const changed = { ...found, ...given };
    const of = { class: found.classId, member: found.learnerId };
    if (isListed(changed) && !(isListed(found) && changed.name === found.name)) {
      const listed = await listedNames(transaction, { class: of.class, beside: of.member });
      if (listed.some((other) => isSameName(other, changed.name))) return "name-taken";
    }
    await transaction.update(classMembers).set(given).where(isOne(of));
    return "changed";
  };

  return {
    changeMember: (of) => onMember(of, (transaction, found) => change(transaction, found, of.change)),

    removeMember: (of) =>
      onMember(of, async (transaction, found) => {
        if (of.removed === (found.removedAt !== null)) return "changed";
        return change(transaction, found, { removedAt: of.removed ? of.now : null });
      }),

    mergeMember: (of) =>
      onMember(of, async (transaction, found) => {
        const { member, into } = of;
        if (into === null) return change(transaction, found, { mergedInto: null });
        if (into === member || !isUuid(into) || found.removedAt) return "no-member";
        // Whoever is being erased is gone with all that points at them, or stays until this is done.
        await transaction.select({ id: learners.id }).from(learners).where(eq(learners.id, into)).for("key share");
        const [other] = await transaction
          .select()
          .from(classMembers)
          .where(isOne({ class: of.class, member: into }));
        if (!(other && isListed(other))) return "no-member";
        await transaction
          .update(classMembers)
          .set({ mergedInto: into })
          .where(
            and(
              eq(classMembers.classId, of.class),
              text`${member}::uuid in (${classMembers.learnerId}, ${classMembers.mergedInto})`,
            ),
          );
        // What somebody needs, they need as whoever they count as.
        await transaction
          .update(classMembers)
          .set({
            extraTime: Math.max(found.extraTime, other.extraTime),
            extraAttempts: Math.max(found.extraAttempts, other.extraAttempts),
          })
          .where(isOne({ class: of.class, member: into }));
        return "changed";
      }),
  };
}

function isOne(of: Pick<MemberOfClass, "class" | "member">) {
  return and(eq(classMembers.classId, of.class), eq(classMembers.learnerId, of.member));
}

function isListed({ removedAt, mergedInto }: Member): boolean {
  return removedAt === null && mergedInto === null;
}
