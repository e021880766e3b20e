import { and, desc, eq, not, sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { answers, attempts, questions } from "../schema.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";

/** Reads the long bodies last, and of the page alone. */
export function listMissedQuery(sql: Sql): Store["missed"] {
  const isRight = text`case when corrected.attempt is null then ${answers.isRight} else corrected."right" end`;
  const missed = sql
    .select({
      latest: text<number>`max(${answers.id})`.as("latest"),
      misses: text<number>`(count(*) filter (where not ${isRight}))::int`.as("misses"),
      latestHash: text<string>`(array_agg(${answers.questionHash} order by ${answers.id} desc))[1]`.as("latest_hash"),
    })
    .from(attempts)
    .innerJoin(answers, eq(answers.attemptId, attempts.id))
    .innerJoin(questions, eq(questions.hash, answers.questionHash))
    .leftJoin(
      text`jsonb_to_recordset(${text.placeholder("corrected")}::jsonb) as corrected(attempt uuid, question text, "right" boolean)`,
      text`corrected.attempt = ${attempts.id} and corrected.question = ${answers.questionHash}`,
    )
    .where(
      and(
        eq(attempts.learnerId, text.placeholder("learner")),
        text`${isRight} is not null`,
        not(text`${attempts.id} = any(${text.placeholder("without")}::uuid[])`),
      ),
    )
    .groupBy(questions.contentId)
    .having(not(text`(array_agg(${isRight} order by ${answers.id} desc))[1]`))
    .orderBy(desc(text`misses`), desc(text`latest`))
    .limit(text.placeholder("limit"))
    .as("missed");

  const list = sql
    .select({ hash: questions.hash, body: questions.body, misses: missed.misses })
    .from(missed)
    .innerJoin(questions, eq(questions.hash, missed.latestHash))
    .orderBy(desc(missed.misses), desc(missed.latest))
    .prepare("list_missed");

  return async ({ learner, limit, without, corrected }) => {
    if (!isUuid(learner)) return [];
    return list.execute({
      ...{ learner, limit, without: `{${without.filter(isUuid).join(",")}}` },
      corrected: JSON.stringify(corrected.filter(({ attempt }) => isUuid(attempt))),
    });
  };
}
