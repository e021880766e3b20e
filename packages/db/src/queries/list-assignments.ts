import { and, desc, eq, isNull, type SQL, sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { assignments, attempts, classes, classMembers, sets, setVersions } from "../schema.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";
import { assignmentRow } from "./assignment-rows.ts";
import { countedAs, countedMember, endsAt, joinedOn, ownMember } from "./attempt-bounds.ts";

export function listAssignmentsQueries(sql: Sql): Pick<Store, "assignments" | "assignment"> {
  const ownClass = sql
    .select({ id: classes.id })
    .from(classes)
    .where(and(eq(classes.id, text.placeholder("class")), eq(classes.learnerId, text.placeholder("learner"))))
    .prepare("find_class_of_assignments");
  const all = givenQuery(sql, eq(classes.id, text.placeholder("class"))).prepare("list_assignments");
  const one = givenQuery(sql, eq(assignments.id, text.placeholder("assignment"))).prepare("find_assignment");

  return {
    async assignments({ learner, class: of, now }) {
      if (!isUuid(learner) || !isUuid(of)) return undefined;
      const [found] = await ownClass.execute({ learner, class: of });
      return found && all.execute({ learner, class: of, now });
    },
    async assignment({ learner, assignment, now }) {
      if (!isUuid(learner) || !isUuid(assignment)) return undefined;
      const [found] = await one.execute({ learner, assignment, now });
      return found;
    },
  };
}

/** Counts for each assignment by itself. A student on two devices is one. */
function givenQuery(sql: Sql, which: SQL) {
  const listed = sql
    .select({ size: text<number>`count(*)::int`.as("size") })
    .from(classMembers)
    .where(and(eq(classMembers.classId, classes.id), isNull(classMembers.removedAt), isNull(classMembers.mergedInto)))
    .as("listed");
  const student = text`coalesce(${countedAs}, ${attempts.learnerId})`;
  const isOver = text`(${attempts.finishedAt} is not null
    or ${endsAt} <= ${text.param(text.placeholder("now"), attempts.finishedAt)}::timestamptz)`;
  const begun = sql
    .select({
      begun: text<number>`count(distinct ${student})::int`.as("begun"),
      handedIn: text<number>`(count(distinct ${student}) filter (where ${isOver}))::int`.as("handed_in"),
    })
    .from(attempts)
    .leftJoin(ownMember, joinedOn.own)
    .leftJoin(countedMember, joinedOn.counted)
    .where(and(eq(attempts.assignmentId, assignments.id), isNull(countedMember.removedAt)))
    .as("begun");
  // Only the teacher's own: what others published is not looked through.
  const published = sql
    .select({
      id: sets.id,
      sharedAs: setVersions.sharedAs,
      isNewer: text<boolean>`${sets.revision} > ${setVersions.revision}`.as("is_newer"),
    })
    .from(sets)
    .innerJoin(setVersions, eq(setVersions.setId, sets.id))
    .where(eq(sets.learnerId, text.placeholder("learner")))
    .as("published");
  return sql
    .select({
      ...assignmentRow,
      ...{ size: listed.size, begun: begun.begun, handedIn: begun.handedIn },
      set: { id: published.id, isNewer: published.isNewer },
    })
    .from(assignments)
    .innerJoin(classes, eq(classes.id, assignments.classId))
    .leftJoin(published, eq(published.sharedAs, assignments.sharedAs))
    .crossJoinLateral(listed)
    .crossJoinLateral(begun)
    .where(and(which, eq(classes.learnerId, text.placeholder("learner"))))
    .orderBy(desc(assignments.opensAt), desc(assignments.id));
}
