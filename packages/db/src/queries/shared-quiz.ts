import { randomBytes } from "node:crypto";
import { and, asc, eq, sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { attemptQuestions, attempts, questions, sharedQuestions, sharedQuizzes } from "../schema.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";

export function sharedQuizQueries(sql: Sql): Pick<Store, "share" | "sharedQuiz"> {
  const share = shareQuery(sql);
  const find = findQuery(sql);

  return {
    async share({ learner, attempt, now }) {
      if (!isUuid(learner) || !isUuid(attempt)) return undefined;
      const fresh = randomBytes(16).toString("base64url");
      const [shared] = await share.execute({ learner, attempt, fresh, now });
      return shared?.id;
    },
    async sharedQuiz(id) {
      if (!isShareId(id)) return undefined;
      const rows = await find.execute({ id });
      return (
        rows[0] && {
          wishes: rows[0].wishes,
          questions: rows.flatMap(({ hash, body }) => (hash === null || body === null ? [] : [{ hash, body }])),
        }
      );
    },
  };
}

/** Locks the attempt before it looks whether it is shared, so that whoever shares it at the same time gets the same id. */
function shareQuery(sql: Sql) {
  const attempt = sql.$with("attempt").as(
    sql
      .select({ id: attempts.id, wishes: attempts.wishes, sharedAs: attempts.sharedAs })
      .from(attempts)
      .where(and(eq(attempts.id, text.placeholder("attempt")), eq(attempts.learnerId, text.placeholder("learner"))))
      .for("no key update"),
  );
  const quiz = sql.$with("quiz", {}).as(text`
    insert into ${sharedQuizzes} (id, wishes, shared_at)
    select ${text.placeholder("fresh")}::text, wishes,
      ${text.param(text.placeholder("now"), sharedQuizzes.sharedAt)}::timestamptz
    from attempt where shared_as is null
    returning id`);
  const asked = sql.$with("asked", {}).as(text`
    insert into ${sharedQuestions} (quiz_id, position, question_hash)
    select quiz.id, shown.position, shown.question_hash
    from quiz cross join attempt join ${attemptQuestions} shown on shown.attempt_id = attempt.id`);
  const named = sql.$with("named", {}).as(text`
    update ${attempts} set shared_as = quiz.id from quiz cross join attempt where attempts.id = attempt.id`);
  return sql
    .with(attempt, quiz, asked, named)
    .select({ id: text<string>`coalesce(${attempt.sharedAs}, ${text.placeholder("fresh")}::text)` })
    .from(attempt)
    .prepare("share_quiz");
}

function findQuery(sql: Sql) {
  return sql
    .select({ wishes: sharedQuizzes.wishes, hash: questions.hash, body: questions.body })
    .from(sharedQuizzes)
    .leftJoin(sharedQuestions, eq(sharedQuestions.quizId, sharedQuizzes.id))
    .leftJoin(questions, eq(questions.hash, sharedQuestions.questionHash))
    .where(eq(sharedQuizzes.id, text.placeholder("id")))
    .orderBy(asc(sharedQuestions.position))
    .prepare("find_shared_quiz");
}

/** An id from a link may be anything, also what PostgreSQL cannot hold. */
function isShareId(id: string): boolean {
  return /^[\w-]{22}$/.test(id);
}
