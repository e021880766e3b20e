import { and, asc, eq, sql as text } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Sql } from "../database.ts";
import type { CorrectedQuestion } from "../result-store.ts";
import { answers, attemptQuestions, attempts, questions, regrades } from "../schema.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";

/** A row for each correction of a question that an attempt shows, in whatever arrangement. */
export function correctedQuery(sql: Sql): Store["corrected"] {
  const givenOut = alias(questions, "given_out");
  const attempt = text`${text.placeholder("attempt")}::uuid`;
  const find = sql
    .select({
      attempt: attempts.id,
      hash: questions.hash,
      body: questions.body,
      answer: answers.answer,
      right: answers.isRight,
      change: regrades.change,
      reason: regrades.reason,
      madeAt: regrades.madeAt,
    })
    .from(attempts)
    .innerJoin(regrades, eq(regrades.assignmentId, attempts.assignmentId))
    .innerJoin(givenOut, eq(givenOut.hash, regrades.questionHash))
    .innerJoin(attemptQuestions, eq(attemptQuestions.attemptId, attempts.id))
    .innerJoin(
      questions,
      and(eq(questions.hash, attemptQuestions.questionHash), eq(questions.contentId, givenOut.contentId)),
    )
    .leftJoin(answers, and(eq(answers.attemptId, attempts.id), eq(answers.questionHash, questions.hash)))
    .where(
      and(
        eq(attempts.learnerId, text.placeholder("learner")),
        text`(${attempt} is null or ${attempts.id} = ${attempt})`,
      ),
    )
    .orderBy(asc(attempts.startedAt), asc(attempts.id), asc(attemptQuestions.position), asc(regrades.id))
    .prepare("find_corrected");

  return async ({ learner, attempt: one = null }) => {
    if (!(isUuid(learner) && (one === null || isUuid(one)))) return [];
    const rows = await find.execute({ learner, attempt: one });
    const byQuestion = Map.groupBy(rows, ({ attempt: of, hash }) => `${of} ${hash}`);
    return [...byQuestion.values()].flatMap((some) => (some[0] ? [correctedQuestion(some[0], some)] : []));
  };
}

type Row = Omit<CorrectedQuestion, "answer" | "history"> &
  CorrectedQuestion["history"][number] & {
    readonly answer: NonNullable<CorrectedQuestion["answer"]>["answer"] | null;
    readonly right: boolean | null;
  };

function correctedQuestion({ attempt, hash, body, answer, right }: Row, rows: readonly Row[]): CorrectedQuestion {
  return {
    ...{ attempt, hash, body },
    answer: right === null ? null : { answer, right },
    history: rows.map(({ change, reason, madeAt }) => ({ change, reason, madeAt })),
  };
}
