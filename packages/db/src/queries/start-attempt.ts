import { isNull, sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { refusedBy } from "../query-failure.ts";
import { attemptQuestions, attempts, questions } from "../schema.ts";
import type { Store } from "../store.ts";
import { StoreError } from "../store-error.ts";
import type { AttemptStart } from "../stored-attempt.ts";
import { isUuid } from "../uuid.ts";
import type { FindAttempt } from "./find-attempt.ts";
import { noLearner } from "./no-learner.ts";

export function startAttemptQuery(
  sql: Sql,
  { attempt: findAttempt, unfinished }: { readonly attempt: FindAttempt; readonly unfinished: Store["unfinished"] },
): Store["startAttempt"] {
  const insert = insertQuery(sql);

  return async ({ learner, address, wishes, questions: shown, now, assignment = null }) => {
    if (!isUuid(learner)) throw noLearner(learner);
    const given = JSON.stringify(shown.map(({ hash, body }, position) => ({ hash, body, position })));
    // A second round only when the unfinished attempt was finished between the two queries.
    for (;;) {
      const [started] = await insert
        .execute({ learner, address, wishes, now, given, assignment })
        .catch((error: unknown) => {
          throw refusal(error, { learner, address });
        });
      const id = started?.id ?? (await unfinished({ learner, address }));
      const attempt = id === undefined ? undefined : await findAttempt({ learner, attempt: id });
      if (attempt) return attempt;
    }
  };
}

/** The attempt, its questions and the frozen bodies in one statement: all of them or, beside an unfinished attempt, none. */
function insertQuery(sql: Sql) {
  const started = sql.$with("started").as(
    sql
      .insert(attempts)
      .values({
        learnerId: text.placeholder("learner"),
        address: text.placeholder("address"),
        wishes: text.placeholder("wishes"),
        startedAt: text.placeholder("now"),
        assignmentId: text.placeholder("assignment"),
      })
      .onConflictDoNothing({ target: [attempts.learnerId, attempts.address], where: isNull(attempts.finishedAt) })
      .returning({ id: attempts.id }),
  );
  const given = sql
    .$with("given", {})
    .as(
      text`select * from jsonb_to_recordset(${text.placeholder("given")}::jsonb) as given(hash text, body jsonb, position int)`,
    );
  // In one order, so that two attempts that freeze the same questions at once cannot wait for each other.
  const frozen = sql
    .$with("frozen", {})
    .as(
      text`insert into ${questions} (hash, body) select hash, body from given, started order by hash on conflict do nothing`,
    );
  const asked = sql
    .$with("asked", {})
    .as(
      text`insert into ${attemptQuestions} (attempt_id, position, question_hash) select id, position, hash from started, given`,
    );
  return sql.with(started, given, frozen, asked).select({ id: started.id }).from(started).prepare("start_attempt");
}

function refusal(error: unknown, { learner, address }: Pick<AttemptStart, "learner" | "address">): unknown {
  const constraint = refusedBy(error);
  if (constraint === "attempts_learner") return noLearner(learner);
  if (constraint !== "attempt_questions_once") return error;
  return new StoreError("duplicate-question", {
    message: "An attempt shows a question twice",
    where: address,
    hint: "Compose it of questions with different hashes: an answer is stored by attempt and question.",
  });
}
