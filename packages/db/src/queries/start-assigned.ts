import { and, eq, inArray, isNull, sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { assignments, attempts, classMembers } from "../schema.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";
import { countedMember, joinedOn, ownMember } from "./attempt-bounds.ts";
import { findAttemptQuery } from "./find-attempt.ts";
import { findUnfinishedQuery } from "./find-unfinished.ts";
import { noLearner } from "./no-learner.ts";
import { startAttemptQuery } from "./start-attempt.ts";

/** Locks the student before it counts, so that whoever starts on two devices at once takes turns. */
export function startAssignedQuery(sql: Sql): Store["startAssigned"] {
  return async ({ most, ...start }) => {
    const { learner, assignment } = start;
    if (!isUuid(learner)) throw noLearner(learner);
    if (!isUuid(assignment)) return undefined;
    return sql.transaction(async (transaction) => {
      const [student] = await transaction
        .select({ id: countedMember.learnerId, class: countedMember.classId })
        .from(ownMember)
        .innerJoin(assignments, eq(assignments.classId, ownMember.classId))
        .innerJoin(countedMember, joinedOn.counted)
        .where(
          and(
            eq(ownMember.learnerId, learner),
            eq(assignments.id, assignment),
            isNull(ownMember.removedAt),
            isNull(countedMember.removedAt),
          ),
        )
        .for("no key update", { of: countedMember });
      if (!student) return undefined;
      const begun = await transaction
        .select({ id: attempts.id, learner: attempts.learnerId, finishedAt: attempts.finishedAt })
        .from(attempts)
        .where(
          and(
            eq(attempts.assignmentId, assignment),
            inArray(
              attempts.learnerId,
              transaction
                .select({ learner: classMembers.learnerId })
                .from(classMembers)
                .where(
                  and(
                    eq(classMembers.classId, student.class),
                    text`${student.id}::uuid in (${classMembers.learnerId}, ${classMembers.mergedInto})`,
                  ),
                ),
            ),
          ),
        );
      const attempt = findAttemptQuery(transaction);
      const left = begun.find((one) => one.learner === learner && one.finishedAt === null);
      // Not begun once more, though it be finished in this moment: it was counted as the one to go on with.
      if (left) return attempt({ learner, attempt: left.id });
      if (begun.length >= most) return undefined;
      return startAttemptQuery(transaction, { attempt, unfinished: findUnfinishedQuery(transaction) })(start);
    });
  };
}
