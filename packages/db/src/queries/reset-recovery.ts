import { and, eq, isNull, sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { accounts, classes, classMembers, learners, sets } from "../schema.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";

export function resetRecoveryQuery(sql: Sql): Store["resetRecovery"] {
  const { placeholder } = text;
  const found = sql.$with("found").as(
    sql
      .select({
        id: classMembers.learnerId,
        hasMore: text<boolean>`exists (select from ${accounts} where learner_id = class_members.learner_id)
          or exists (select from ${sets} where learner_id = class_members.learner_id)
          or exists (select from ${classes} where learner_id = class_members.learner_id)
          or exists (select from ${classMembers} elsewhere
            where elsewhere.learner_id = class_members.learner_id and elsewhere.class_id <> class_members.class_id)`.as(
          "has_more",
        ),
      })
      .from(classMembers)
      .where(
        and(
          eq(classMembers.learnerId, placeholder("member")),
          eq(classMembers.classId, placeholder("id")),
          isNull(classMembers.removedAt),
          text`exists (select from ${classes} where id = class_members.class_id and learner_id = ${placeholder("learner")})`,
        ),
      ),
  );
  const changed = sql.$with("changed", {}).as(text`
    update ${learners} set recovery_hash = ${placeholder("hash")}::text, is_recovery_handed_over = true from found
    where learners.id = found.learner_id and not has_more`);
  const reset = sql.with(found, changed).select({ hasMore: found.hasMore }).from(found).prepare("reset_recovery");

  return async ({ learner, class: id, member, hash }) => {
    if (![learner, id, member].every(isUuid)) return "no-member";
    const [one] = await reset.execute({ learner, id, member, hash });
    if (!one) return "no-member";
    return one.hasMore ? "has-more" : "reset";
  };
}
