import { sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { refusedBy } from "../query-failure.ts";
import type { BroughtBack, FinishedAttempt, SavedStudy, Store } from "../store.ts";
import { isUuid } from "../uuid.ts";
import { noLearner } from "./no-learner.ts";

/** A function of the database, as erasing is: one statement is one transaction on any connection. */
export function bringBackQuery(sql: Sql): Store["bringBack"] {
  const bringBack = sql
    .select({
      outcome: text<BroughtBack["outcome"]>`outcome`,
      attempts: text<number>`added_attempts`,
      statements: text<number>`added_statements`,
      parted: text<number>`parted_statements`,
      paused: text<number>`added_pauses`,
    })
    .from(
      text`bring_back(${text.placeholder("learner")}::uuid, ${text.placeholder("mark")}::uuid,
        ${text.placeholder("saved")}::jsonb, ${text.placeholder("at")}::timestamptz)`,
    )
    .prepare("bring_back");

  return async ({ learner, now, ...study }) => {
    if (!isUuid(learner)) throw noLearner(learner);
    const given = { learner, mark: study.mark, saved: JSON.stringify(savedOf(study)), at: now.toISOString() };
    // A second round only when an id became another learner's between the look for it and the insert.
    for (;;) {
      const rows = await bringBack.execute(given).catch((error: unknown) => {
        if (refusedBy(error) === "attempts_pkey") return undefined;
        throw error;
      });
      if (!rows) continue;
      const [back] = rows;
      if (!back) throw noLearner(learner);
      const { outcome, ...added } = back;
      return outcome === "brought-back" ? { outcome, ...added } : { outcome };
    }
  };
}

/** As the function reads it: each question once, and whatever has an order with its place. */
function savedOf({ attempts, entries, paused }: SavedStudy) {
  const questions = new Map(attempts.flatMap((attempt) => attempt.questions).map((one) => [one.hash, one]));
  return {
    questions: [...questions.values()],
    attempts: attempts.map(attemptOf),
    entries: entries.map(({ statement, number, entry }, position) => ({ statement, number, entry, position })),
    paused,
  };
}

function attemptOf({ questions, answers, ...attempt }: FinishedAttempt) {
  return {
    ...attempt,
    shown: questions.map(({ hash }) => hash),
    answers: answers.map((answer, position) => ({ ...answer, position })),
  };
}
