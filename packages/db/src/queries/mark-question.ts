import { and, eq, sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { attemptQuestions, attempts, doubts, flags } from "../schema.ts";
import type { Marked, Store } from "../store.ts";
import { isUuid } from "../uuid.ts";

export function markQuestionQueries(sql: Sql): Pick<Store, "flag" | "raiseDoubt"> {
  const flag = flagQuery(sql);
  const raise = raiseQuery(sql);

  return {
    async flag({ learner, attempt, ...given }) {
      if (!isUuid(learner) || !isUuid(attempt)) return "no-attempt";
      const [found] = await flag.execute({ learner, attempt, ...given });
      return markedAs("done", found);
    },
    async raiseDoubt({ learner, attempt, ...given }) {
      if (!isUuid(learner) || !isUuid(attempt)) return "no-attempt";
      const [found] = await raise.execute({ learner, attempt, ...given });
      return markedAs("recorded", found);
    },
  };
}

function flagQuery(sql: Sql) {
  const { attempt, shown, found } = questionOfAttempt(sql);
  const flagged = sql.$with("flagged", {}).as(text`
    insert into ${flags} (attempt_id, question_hash, flagged_at)
    select attempt_id, question_hash, ${text.param(text.placeholder("now"), flags.flaggedAt)}::timestamptz
    from shown where ${text.placeholder("flagged")}::boolean
    on conflict do nothing`);
  const unflagged = sql.$with("unflagged", {}).as(text`
    delete from ${flags} using shown where not ${text.placeholder("flagged")}::boolean
      and flags.attempt_id = shown.attempt_id and flags.question_hash = shown.question_hash`);
  return sql.with(attempt, shown, flagged, unflagged).select(found).from(attempt).prepare("flag_question");
}

function raiseQuery(sql: Sql) {
  const { attempt, shown, found } = questionOfAttempt(sql);
  const raised = sql.$with("raised", {}).as(text`
    insert into ${doubts} (attempt_id, question_hash, text, raised_at)
    select attempt_id, question_hash, ${text.placeholder("text")}::text,
      ${text.param(text.placeholder("now"), doubts.raisedAt)}::timestamptz
    from shown
    on conflict (attempt_id, question_hash) do update set text = excluded.text, raised_at = excluded.raised_at`);
  return sql.with(attempt, shown, raised).select(found).from(attempt).prepare("raise_doubt");
}

/** Locks the attempt, so that it is marked before it is erased or not at all. No row of `attempt` is no attempt. */
function questionOfAttempt(sql: Sql) {
  const attempt = sql.$with("attempt").as(
    sql
      .select({ id: attempts.id })
      .from(attempts)
      .where(and(eq(attempts.id, text.placeholder("attempt")), eq(attempts.learnerId, text.placeholder("learner"))))
      .for("key share"),
  );
  const shown = sql.$with("shown").as(
    sql
      .select({ attemptId: attemptQuestions.attemptId, questionHash: attemptQuestions.questionHash })
      .from(attemptQuestions)
      .innerJoin(attempt, eq(attempt.id, attemptQuestions.attemptId))
      .where(eq(attemptQuestions.questionHash, text.placeholder("question"))),
  );
  return { attempt, shown, found: { isShown: text<boolean>`exists (select from shown)` } };
}

function markedAs<Done extends string>(done: Done, found: { readonly isShown: boolean } | undefined): Marked<Done> {
  if (!found) return "no-attempt";
  return found.isShown ? done : "no-question";
}
