import { and, asc, desc, eq, isNull, type SQL, sql as text } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Sql } from "../database.ts";
import { answers, assignments, attempts, classMembers } from "../schema.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";
import { assignmentRow } from "./assignment-rows.ts";
import { bounds, countedMember, endsAt, joinedOn, ownMember } from "./attempt-bounds.ts";

export function assignedQueries(sql: Sql): Pick<Store, "assigned" | "assignedOne" | "boundAttempts"> {
  const inClass = assignedQuery(sql, eq(ownMember.classId, text.placeholder("class"))).prepare("list_assigned");
  const one = assignedQuery(sql, eq(assignments.id, text.placeholder("assignment"))).prepare("find_assigned");
  const begun = attemptsQuery(sql);
  const bound = sql
    .select({ id: attempts.id, finishedAt: attempts.finishedAt, bounds })
    .from(attempts)
    .innerJoin(assignments, joinedOn.assignment)
    .leftJoin(ownMember, joinedOn.own)
    .leftJoin(countedMember, joinedOn.counted)
    .where(eq(attempts.learnerId, text.placeholder("learner")))
    .prepare("list_bound_attempts");

  const withAttempts = async (learner: string, rows: Awaited<ReturnType<typeof inClass.execute>>) => {
    const given = rows.flatMap(({ assignment, ...row }) => (assignment ? [{ ...assignment, ...row }] : []));
    const found = given[0] ? await begun.execute({ learner, class: given[0].class }) : [];
    const byAssignment = Map.groupBy(found, ({ assignment }) => assignment);
    return given.map((row) => ({
      ...row,
      attempts: (byAssignment.get(row.id) ?? []).map(({ assignment: _, ...attempt }) => attempt),
    }));
  };

  return {
    async assigned({ learner, class: of }) {
      if (!isUuid(learner) || !isUuid(of)) return undefined;
      const rows = await inClass.execute({ learner, class: of });
      return rows.length > 0 ? withAttempts(learner, rows) : undefined;
    },
    async assignedOne({ learner, assignment }) {
      if (!isUuid(learner) || !isUuid(assignment)) return undefined;
      const [found] = await withAttempts(learner, await one.execute({ learner, assignment }));
      return found;
    },
    boundAttempts: async ({ learner }) => (isUuid(learner) ? bound.execute({ learner }) : []),
  };
}

/** A row for each assignment, or one without for who is in a class that was given none; no row for who is not in it. */
function assignedQuery(sql: Sql, which: SQL) {
  const device = alias(classMembers, "device");
  const begun = sql
    .select({ begun: text<number>`count(*)::int`.as("begun") })
    .from(attempts)
    .innerJoin(
      device,
      and(
        eq(device.learnerId, attempts.learnerId),
        eq(device.classId, countedMember.classId),
        text`${countedMember.learnerId} in (${device.learnerId}, ${device.mergedInto})`,
      ),
    )
    .where(eq(attempts.assignmentId, assignments.id))
    .as("begun");
  const { length, ...columns } = assignmentRow;
  return sql
    .select({
      assignment: columns,
      length,
      extraTime: countedMember.extraTime,
      extraAttempts: countedMember.extraAttempts,
      begun: begun.begun,
    })
    .from(ownMember)
    .innerJoin(countedMember, joinedOn.counted)
    .leftJoin(assignments, eq(assignments.classId, ownMember.classId))
    .crossJoinLateral(begun)
    .where(
      and(
        eq(ownMember.learnerId, text.placeholder("learner")),
        isNull(ownMember.removedAt),
        isNull(countedMember.removedAt),
        which,
      ),
    )
    .orderBy(desc(assignments.opensAt), desc(assignments.id));
}

function attemptsQuery(sql: Sql) {
  const given = sql
    .select({
      answered: text<number>`count(*)::int`.as("answered"),
      right: text<number>`(count(*) filter (where ${answers.isRight}))::int`.as("right"),
    })
    .from(answers)
    .where(eq(answers.attemptId, attempts.id))
    .as("given");
  return sql
    .select({
      id: attempts.id,
      assignment: assignments.id,
      startedAt: attempts.startedAt,
      finishedAt: attempts.finishedAt,
      endsAt,
      answered: given.answered,
      right: given.right,
    })
    .from(attempts)
    .innerJoin(assignments, joinedOn.assignment)
    .leftJoin(ownMember, joinedOn.own)
    .leftJoin(countedMember, joinedOn.counted)
    .crossJoinLateral(given)
    .where(and(eq(attempts.learnerId, text.placeholder("learner")), eq(assignments.classId, text.placeholder("class"))))
    .orderBy(asc(attempts.startedAt), asc(attempts.id))
    .prepare("list_assigned_attempts");
}
