import { and, eq, isNull, sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { attempts } from "../schema.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";
import type { FindAttempt } from "./find-attempt.ts";

export function finishAttemptQuery(sql: Sql, findAttempt: FindAttempt): Store["finishAttempt"] {
  const finish = sql
    .update(attempts)
    .set({ finishedAt: text`${text.param(text.placeholder("now"), attempts.finishedAt)}` })
    .where(
      and(
        eq(attempts.id, text.placeholder("attempt")),
        eq(attempts.learnerId, text.placeholder("learner")),
        isNull(attempts.finishedAt),
      ),
    )
    .returning({ id: attempts.id })
    .prepare("finish_attempt");

  return async ({ learner, attempt, now }) => {
    if (!isUuid(learner) || !isUuid(attempt)) return undefined;
    const isFirst = (await finish.execute({ learner, attempt, now })).length > 0;
    const found = await findAttempt({ learner, attempt });
    return found && { ...found, isFirst };
  };
}
