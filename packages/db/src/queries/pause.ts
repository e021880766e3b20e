import { asc, eq, sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { learners, pauses } from "../schema.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";
import { noLearner } from "./no-learner.ts";

export function pauseQueries(sql: Sql): Pick<Store, "pause" | "paused"> {
  const set = setQuery(sql);
  const list = sql
    .select({ statement: pauses.statement })
    .from(pauses)
    .where(eq(pauses.learnerId, text.placeholder("learner")))
    .orderBy(asc(pauses.pausedAt), asc(pauses.statement))
    .prepare("list_pauses");

  return {
    async pause({ learner, statement, paused, now }) {
      const found = isUuid(learner) ? await set.execute({ learner, statement, paused, now }) : [];
      if (found.length === 0) throw noLearner(learner);
    },
    async paused({ learner }) {
      return isUuid(learner) ? (await list.execute({ learner })).map(({ statement }) => statement) : [];
    },
  };
}

function setQuery(sql: Sql) {
  const learner = sql.$with("learner").as(
    sql
      .select({ id: learners.id })
      .from(learners)
      .where(eq(learners.id, text.placeholder("learner")))
      .for("key share"),
  );
  const paused = sql.$with("paused", {}).as(text`
    insert into ${pauses} (learner_id, statement, paused_at)
    select id, ${text.placeholder("statement")}::text, ${text.param(text.placeholder("now"), pauses.pausedAt)}::timestamptz
    from learner where ${text.placeholder("paused")}::boolean
    on conflict do nothing`);
  const resumed = sql.$with("resumed", {}).as(text`
    delete from ${pauses} using learner where not ${text.placeholder("paused")}::boolean
      and learner_id = learner.id and statement = ${text.placeholder("statement")}::text`);
  return sql.with(learner, paused, resumed).select({ id: learner.id }).from(learner).prepare("pause_statement");
}
