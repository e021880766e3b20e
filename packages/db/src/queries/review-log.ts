import { asc, eq, sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { refusedBy } from "../query-failure.ts";
import { learners, reviews } from "../schema.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";
import { noLearner } from "./no-learner.ts";

export function reviewLogQueries(sql: Sql): Pick<Store, "appendReviews" | "hasReviews" | "reviewLog"> {
  const append = appendQuery(sql);
  const read = sql
    .select({ statement: reviews.statement, number: reviews.number, entry: reviews.entry })
    .from(reviews)
    .where(eq(reviews.learnerId, text.placeholder("learner")))
    .orderBy(asc(reviews.id))
    .prepare("read_review_log");
  const find = sql
    .select({ id: reviews.id })
    .from(reviews)
    .where(eq(reviews.learnerId, text.placeholder("learner")))
    .limit(1)
    .prepare("find_review");

  return {
    async appendReviews({ learner, entries }) {
      if (!isUuid(learner)) throw noLearner(learner);
      const given = JSON.stringify(
        entries.map(({ statement, number, entry }, position) => ({ statement, number, entry, position })),
      );
      // A second round only when somebody appended between the look at the log and the lock: it sees what they did.
      for (;;) {
        const rows = await append.execute({ learner, given }).catch((error: unknown) => {
          if (refusedBy(error) === "reviews_once") return undefined;
          throw error;
        });
        if (!rows) continue;
        const [verdict] = rows;
        if (!verdict) throw noLearner(learner);
        return verdict.isInTurn ? "appended" : "out-of-turn";
      }
    },
    hasReviews: async ({ learner }) => isUuid(learner) && (await find.execute({ learner })).length > 0,
    reviewLog: async ({ learner }) => (isUuid(learner) ? read.execute({ learner }) : []),
  };
}

/**
 * Judges each entry by the log and by those delivered with it, and appends what is new if all are in turn.
 * The learner is locked, so that appenders take turns and the ids are in the order of the commits.
 */
function appendQuery(sql: Sql) {
  const learner = sql.$with("learner").as(
    sql
      .select({ id: learners.id })
      .from(learners)
      .where(eq(learners.id, text.placeholder("learner")))
      .for("no key update"),
  );
  const given = sql.$with("given", {}).as(text`
    select statement, number, entry, min(position) as position
    from jsonb_to_recordset(${text.placeholder("given")}::jsonb) as given(statement text, number int, entry jsonb, position int)
    group by statement, number, entry`);
  const judged = sql.$with("judged", {}).as(text`
    select given.*, kept.entry is null as is_new, case
      when kept.entry is not null then kept.entry = given.entry
      when lag(given.number) over in_number = given.number then false
      else given.number = 1
        or coalesce(lag(given.number) over in_number = given.number - 1 and lag(given.position) over in_number < given.position, false)
        or exists (select from ${reviews} before where before.learner_id = ${text.placeholder("learner")}::uuid
          and before.statement = given.statement and before.number = given.number - 1)
      end as is_in_turn
    from given left join ${reviews} kept on kept.learner_id = ${text.placeholder("learner")}::uuid
      and kept.statement = given.statement and kept.number = given.number
    window in_number as (partition by given.statement order by given.number, given.position)`);
  const verdict = sql
    .$with("verdict", { isInTurn: text<boolean>`is_in_turn`.as("is_in_turn") })
    .as(text`select coalesce(bool_and(is_in_turn), true) as is_in_turn from judged`);
  const appended = sql.$with("appended", {}).as(text`
    insert into ${reviews} (learner_id, statement, number, entry)
    select learner.id, statement, number, entry
    from learner cross join verdict cross join judged
    where verdict.is_in_turn and is_new
    order by position`);
  return sql
    .with(learner, given, judged, verdict, appended)
    .select({ isInTurn: text<boolean>`verdict.is_in_turn` })
    .from(learner)
    .crossJoin(verdict)
    .prepare("append_reviews");
}
