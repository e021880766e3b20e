import { and, eq } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { answers, assignments, attemptQuestions, attempts, doubts, flags, questions } from "../schema.ts";
import type { StoredAttempt } from "../stored-attempt.ts";
import { bounds, countedMember, joinedOn, ownMember } from "./attempt-bounds.ts";

/** One row for each question of an attempt, with its answer, its flag and its doubt beside it. */
export function selectAttempts(sql: Sql) {
  return sql
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
      flaggedAt: flags.flaggedAt,
      doubt: doubts.text,
      raisedAt: doubts.raisedAt,
      bounds,
    })
    .from(attempts)
    .leftJoin(assignments, joinedOn.assignment)
    .leftJoin(ownMember, joinedOn.own)
    .leftJoin(countedMember, joinedOn.counted)
    .leftJoin(attemptQuestions, eq(attemptQuestions.attemptId, attempts.id))
    .leftJoin(questions, eq(questions.hash, attemptQuestions.questionHash))
    .leftJoin(answers, and(eq(answers.attemptId, attempts.id), eq(answers.questionHash, questions.hash)))
    .leftJoin(flags, and(eq(flags.attemptId, attempts.id), eq(flags.questionHash, questions.hash)))
    .leftJoin(doubts, and(eq(doubts.attemptId, attempts.id), eq(doubts.questionHash, questions.hash)));
}

type Row = Awaited<ReturnType<typeof selectAttempts>>[number];

/** The attempts in the order of their rows. */
export function attemptsFrom(rows: readonly Row[]): readonly StoredAttempt[] {
  const byAttempt = Map.groupBy(rows, ({ id }) => id);
  return [...byAttempt.values()].flatMap((some) => (some[0] ? [attemptFrom(some[0], some)] : []));
}

function attemptFrom(first: Row, rows: readonly Row[]): StoredAttempt {
  const { id, learner, address, wishes, startedAt, finishedAt, bounds: boundsOf } = first;
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
    flagged: rows.flatMap(({ hash, flaggedAt }) => (hash === null || flaggedAt === null ? [] : [hash])),
    doubts: rows.flatMap(({ hash, doubt, raisedAt }) =>
      hash === null || doubt === null || raisedAt === null ? [] : [{ question: hash, text: doubt, raisedAt }],
    ),
    bounds: boundsOf,
  };
}
