import { and, eq, isNull, sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { answers, attemptQuestions, attempts } from "../schema.ts";
import type { Recorded, Store } from "../store.ts";
import { isUuid } from "../uuid.ts";

const shown = {
  question: answers.questionHash,
  answer: answers.answer,
  right: answers.isRight,
  answeredAt: answers.answeredAt,
};

export function recordAnswerQuery(sql: Sql): Store["recordAnswer"] {
  const insert = insertQuery(sql);
  const explain = explainQuery(sql);

  return async ({ learner, attempt, question, answer, right, now }) => {
    if (!isUuid(learner) || !isUuid(attempt)) return { outcome: "no-attempt" };
    const given = { learner, attempt, question, answer: JSON.stringify(answer) };
    const [recorded] = await insert.execute({ ...given, right, now });
    if (recorded) return { outcome: "recorded", answer: recorded };
    const [found] = await explain.execute(given);
    return outcomeOf(found);
  };
}

/** Locks the attempt before it looks whether it is unfinished, so that an answer is in before the finish or not at all. */
function insertQuery(sql: Sql) {
  const unfinished = sql.$with("unfinished").as(
    sql
      .select({ id: attempts.id })
      .from(attempts)
      .where(
        and(
          eq(attempts.id, text.placeholder("attempt")),
          eq(attempts.learnerId, text.placeholder("learner")),
          isNull(attempts.finishedAt),
        ),
      )
      .for("no key update"),
  );
  const recorded = sql.$with("recorded", shown).as(text`
    insert into ${answers} (attempt_id, question_hash, answer, is_right, answered_at)
    select shown.attempt_id, shown.question_hash, ${text.placeholder("answer")}::jsonb, ${text.placeholder("right")}::boolean,
      ${text.param(text.placeholder("now"), answers.answeredAt)}::timestamptz
    from unfinished join ${attemptQuestions} shown on shown.attempt_id = unfinished.id
    where shown.question_hash = ${text.placeholder("question")}
    on conflict do nothing
    returning question_hash, answer, is_right, answered_at`);
  return sql.with(unfinished, recorded).select().from(recorded).prepare("record_answer");
}

/** Run after an insert that did nothing, it sees why: a finish stays, an answer stays, and so do the questions. */
function explainQuery(sql: Sql) {
  return sql
    .select({
      isShown: text<boolean>`${attemptQuestions.questionHash} is not null`,
      isSame: text<boolean | null>`${answers.answer} = ${text.placeholder("answer")}::jsonb`,
      ...shown,
    })
    .from(attempts)
    .leftJoin(
      attemptQuestions,
      and(eq(attemptQuestions.attemptId, attempts.id), eq(attemptQuestions.questionHash, text.placeholder("question"))),
    )
    .leftJoin(answers, and(eq(answers.attemptId, attempts.id), eq(answers.questionHash, attemptQuestions.questionHash)))
    .where(and(eq(attempts.id, text.placeholder("attempt")), eq(attempts.learnerId, text.placeholder("learner"))))
    .prepare("explain_answer");
}

type Explanation = Awaited<ReturnType<ReturnType<typeof explainQuery>["execute"]>>[number];

function outcomeOf(found: Explanation | undefined): Recorded {
  if (!found) return { outcome: "no-attempt" };
  if (!found.isShown) return { outcome: "no-question" };
  const { question, answer, right, answeredAt } = found;
  if (question === null || right === null || answeredAt === null) return { outcome: "finished" };
  return { outcome: found.isSame ? "repeated" : "kept-earlier", answer: { question, answer, right, answeredAt } };
}
