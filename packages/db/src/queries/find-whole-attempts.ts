import { asc, eq, sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { attemptQuestions, attempts } from "../schema.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";
import { attemptsFrom, selectAttempts } from "./attempt-rows.ts";

export function findWholeAttemptsQuery(sql: Sql): Store["attemptsWhole"] {
  const find = selectAttempts(sql)
    .where(eq(attempts.learnerId, text.placeholder("learner")))
    .orderBy(asc(attempts.startedAt), asc(attempts.id), asc(attemptQuestions.position))
    .prepare("find_whole_attempts");

  return async ({ learner }) => (isUuid(learner) ? attemptsFrom(await find.execute({ learner })) : []);
}
