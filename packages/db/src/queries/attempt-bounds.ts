import { and, eq, type SQL, sql as text } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { assignments, attempts, classMembers } from "../schema.ts";

/** The learner's place in a class, and that of whoever they count as there. */
export const ownMember = alias(classMembers, "own_member");
export const countedMember = alias(classMembers, "counted_member");

/** Whom a place in a class counts as: from another device, the student whom it was merged into. */
export const countedAs: SQL = text`coalesce(${ownMember.mergedInto}, ${ownMember.learnerId})`;

/** How the tables that bound an attempt are joined to it. */
export const joinedOn: Readonly<Record<"assignment" | "own" | "counted", SQL | undefined>> = {
  assignment: eq(assignments.id, attempts.assignmentId),
  own: and(eq(ownMember.classId, assignments.classId), eq(ownMember.learnerId, attempts.learnerId)),
  counted: and(eq(countedMember.classId, ownMember.classId), eq(countedMember.learnerId, countedAs)),
};

/** When nothing is taken any more. Of each minute, a percent is 0.6 seconds. */
export const endsAt: SQL<Date | null> = text<Date | null>`least(${assignments.closesAt}, ${attempts.startedAt}
  + ${assignments.minutes} * (100 + coalesce(${countedMember.extraTime}, 0)) * interval '0.6 seconds')`.mapWith(
  attempts.finishedAt,
);

/** What of the joined tables bounds an attempt; Drizzle makes it null where there is no assignment beside it. */
export const bounds = {
  assignment: assignments.id,
  class: assignments.classId,
  feedback: assignments.feedback,
  closesAt: assignments.closesAt,
  timeZone: assignments.timeZone,
  endsAt,
};
