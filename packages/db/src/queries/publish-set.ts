import { randomBytes } from "node:crypto";
import { and, eq, sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { refusedBy } from "../query-failure.ts";
import { sets, setVersions, sharedQuestions, sharedQuizzes } from "../schema.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";

export function publishSetQuery(sql: Sql): Store["publishSet"] {
  const publish = publishingQuery(sql);

  return async ({ learner, set, ...given }) => {
    if (!isUuid(learner) || !isUuid(set)) return { outcome: "no-set" };
    // A second round only when another publication of this revision came between the look for it and the insert.
    for (;;) {
      const fresh = randomBytes(16).toString("base64url");
      const rows = await publish.execute({ learner, set, ...given, fresh }).catch((error: unknown) => {
        if (refusedBy(error) === "set_versions_key") return undefined;
        throw error;
      });
      if (!rows) continue;
      const [found] = rows;
      if (!found) return { outcome: "no-set" };
      return found.shared === null ? { outcome: "changed-meanwhile" } : { outcome: "published", shared: found.shared };
    }
  };
}

/** Locks the set before it looks at its revision, so that what is published is what was saved. */
function publishingQuery(sql: Sql) {
  const { placeholder, param } = text;
  const current = sql.$with("current").as(
    sql
      .select({ id: sets.id, title: sets.title, document: sets.document, revision: sets.revision })
      .from(sets)
      .where(and(eq(sets.id, placeholder("set")), eq(sets.learnerId, placeholder("learner"))))
      .for("no key update"),
  );
  const isOnIt = text`current.revision = ${placeholder("revision")}::int`;
  const former = sql.$with("former", {}).as(text`
    select shared_as from ${setVersions} join current on set_id = current.id and set_versions.revision = current.revision
    where ${isOnIt}`);
  const quiz = sql.$with("quiz", {}).as(text`
    insert into ${sharedQuizzes} (id, wishes, shared_at)
    select ${placeholder("fresh")}::text, ${param(placeholder("wishes"), sharedQuizzes.wishes)}::jsonb,
      ${param(placeholder("now"), sharedQuizzes.sharedAt)}::timestamptz
    from current where ${isOnIt} and not exists (select from former)
    returning id`);
  const asked = sql.$with("asked", {}).as(text`
    insert into ${sharedQuestions} (quiz_id, position, question_hash)
    select quiz.id, place - 1, told ->> 'question'
    from quiz cross join current,
      jsonb_array_elements(current.document -> 'items') with ordinality as item(told, place)`);
  const version = sql.$with("version", {}).as(text`
    insert into ${setVersions} (set_id, revision, title, shared_as, published_at)
    select current.id, current.revision, current.title, quiz.id,
      ${param(placeholder("now"), setVersions.publishedAt)}::timestamptz
    from quiz cross join current
    returning shared_as`);
  return sql
    .with(current, former, quiz, asked, version)
    .select({ shared: text<string | null>`coalesce((select shared_as from former), (select shared_as from version))` })
    .from(current)
    .prepare("publish_set");
}
