import { and, asc, eq, sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { attemptQuestions, attempts } from "../schema.ts";
import type { StoredAttempt } from "../stored-attempt.ts";
import { isUuid } from "../uuid.ts";
import { attemptsFrom, selectAttempts } from "./attempt-rows.ts";

export type FindAttempt = (of: {
  readonly learner: string;
  readonly attempt: string;
}) => Promise<StoredAttempt | undefined>;

export function findAttemptQuery(sql: Sql): FindAttempt {
  const find = selectAttempts(sql)
    .where(and(eq(attempts.id, text.placeholder("attempt")), eq(attempts.learnerId, text.placeholder("learner"))))
    .orderBy(asc(attemptQuestions.position))
    .prepare("find_attempt");

  return async ({ learner, attempt }) => {
    if (!isUuid(learner) || !isUuid(attempt)) return undefined;
    const [found] = attemptsFrom(await find.execute({ learner, attempt }));
    return found;
  };
}
