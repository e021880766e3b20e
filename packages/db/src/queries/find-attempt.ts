import { and, asc, eq, sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { answers, attemptQuestions, attempts, questions } from "../schema.ts";
import type { StoredAttempt } from "../store.ts";
import { isUuid } from "../uuid.ts";

export type FindAttempt = (of: {
  readonly learner: string;
  readonly attempt: string;
}) => Promise<StoredAttempt | undefined>;

/** One row for each question of the attempt, with its answer beside it. */
export function findAttemptQuery(sql: Sql): FindAttempt {
  const find = sql
    .select({
      id: attempts.id,
      learner: attempts.learnerId,
      address: attempts.address,
      wishes: attempts.wishes,
      startedAt: attempts.startedAt,
      finishedAt: attempts.finishedAt,
      hash: questions.hash,
      body: questions.body,
      answerId: answers.id,
      answer: answers.answer,
      right: answers.isRight,
      answeredAt: answers.answeredAt,
    })
    .from(attempts)
    .leftJoin(attemptQuestions, eq(attemptQuestions.attemptId, attempts.id))
    .leftJoin(questions, eq(questions.hash, attemptQuestions.questionHash))
    .leftJoin(answers, and(eq(answers.attemptId, attempts.id), eq(answers.questionHash, questions.hash)))
    .where(and(eq(attempts.id, text.placeholder("attempt")), eq(attempts.learnerId, text.placeholder("learner"))))
    .orderBy(asc(attemptQuestions.position))
    .prepare("find_attempt");

  return async ({ learner, attempt }) => {
    if (!isUuid(learner) || !isUuid(attempt)) return undefined;
    const rows = await find.execute({ learner, attempt });
    return rows[0] && attemptFrom(rows[0], rows);
  };
}

interface Row extends Omit<StoredAttempt, "questions" | "answers"> {
  readonly hash: string | null;
  readonly body: StoredAttempt["wishes"] | null;
  readonly answerId: number | null;
  readonly answer: StoredAttempt["answers"][number]["answer"];
  readonly right: boolean | null;
  readonly answeredAt: Date | null;
}

function attemptFrom(first: Row, rows: readonly Row[]): StoredAttempt {
  const { id, learner, address, wishes, startedAt, finishedAt } = first;
  return {
    id,
    learner,
    address,
    wishes,
    startedAt,
    finishedAt,
    questions: rows.flatMap(({ hash, body }) => (hash === null || body === null ? [] : [{ hash, body }])),
    answers: [...rows]
      .sort((one, other) => (one.answerId ?? 0) - (other.answerId ?? 0))
      .flatMap(({ hash, answer, right, answeredAt }) =>
        hash === null || right === null || answeredAt === null ? [] : [{ question: hash, answer, right, answeredAt }],
      ),
  };
}
