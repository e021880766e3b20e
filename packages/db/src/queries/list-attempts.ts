import { and, desc, eq, sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { answers, assignments, attemptQuestions, attempts } from "../schema.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";
import { bounds, countedMember, joinedOn, ownMember } from "./attempt-bounds.ts";

/** Counts for each attempt of the page by itself, so that the cost is that of the page, not of the table. */
export function listAttemptsQuery(sql: Sql): Store["attempts"] {
  const shown = sql
    .select({ length: text<number>`count(*)::int`.as("length") })
    .from(attemptQuestions)
    .where(eq(attemptQuestions.attemptId, attempts.id))
    .as("shown");
  const given = sql
    .select({
      answered: text<number>`count(*)::int`.as("answered"),
      right: text<number>`(count(*) filter (where ${answers.isRight}))::int`.as("right"),
    })
    .from(answers)
    .where(eq(answers.attemptId, attempts.id))
    .as("given");

  const list = sql
    .select({
      id: attempts.id,
      address: attempts.address,
      wishes: attempts.wishes,
      startedAt: attempts.startedAt,
      finishedAt: attempts.finishedAt,
      length: shown.length,
      answered: given.answered,
      right: given.right,
      bounds,
    })
    .from(attempts)
    .leftJoin(assignments, joinedOn.assignment)
    .leftJoin(ownMember, joinedOn.own)
    .leftJoin(countedMember, joinedOn.counted)
    .crossJoinLateral(shown)
    .crossJoinLateral(given)
    .where(and(eq(attempts.learnerId, text.placeholder("learner")), isOlder()))
    .orderBy(desc(attempts.startedAt), desc(attempts.id))
    .limit(text.placeholder("limit"))
    .prepare("list_attempts");

  return async ({ learner, limit, olderThan = null }) => {
    if (!(isUuid(learner) && (olderThan === null || isUuid(olderThan)))) return [];
    return list.execute({ learner, limit, olderThan });
  };
}

/** By time and id, not by place in the list: an attempt that is begun meanwhile moves nothing. */
function isOlder() {
  const olderThan = text`${text.placeholder("olderThan")}::uuid`;
  return text`(${olderThan} is null or (${attempts.startedAt}, ${attempts.id}) < (
    select other.started_at, other.id from ${attempts} other where other.id = ${olderThan} and other.learner_id = ${attempts.learnerId}))`;
}
