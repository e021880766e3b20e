import { and, eq, sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { questions, sets } from "../schema.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";

export function saveSetQuery(sql: Sql): Store["saveSet"] {
  const save = savingQuery(sql);

  return async ({ learner, set, revision, title, document, questions: asked, now }) => {
    if (!isUuid(learner) || !isUuid(set)) return { outcome: "no-set" };
    const given = JSON.stringify(asked.map(({ hash, body }) => ({ hash, body })));
    const [found] = await save.execute({ learner, set, revision, title, document, given, now });
    if (!found) return { outcome: "no-set" };
    return found.saved === null
      ? { outcome: "changed-meanwhile" }
      : { outcome: "saved", revision: Number(found.saved) };
  };
}

/** Locks the set before it looks at its revision, so that of two saves on one revision the second finds it changed. */
function savingQuery(sql: Sql) {
  const current = sql.$with("current").as(
    sql
      .select({ id: sets.id, revision: sets.revision })
      .from(sets)
      .where(and(eq(sets.id, text.placeholder("set")), eq(sets.learnerId, text.placeholder("learner"))))
      .for("no key update"),
  );
  const isOnIt = text`current.revision = ${text.placeholder("revision")}::int`;
  // In one order, as where attempts start, so that two which freeze the same questions cannot wait for each other.
  const frozen = sql.$with("frozen", {}).as(text`
    insert into ${questions} (hash, body)
    select given.hash, given.body
    from jsonb_to_recordset(${text.placeholder("given")}::jsonb) as given(hash text, body jsonb), current
    where ${isOnIt} order by given.hash
    on conflict do nothing`);
  const saved = sql.$with("saved", {}).as(text`
    update ${sets} set
      title = ${text.placeholder("title")}::text,
      document = ${text.param(text.placeholder("document"), sets.document)}::jsonb,
      revision = current.revision + 1,
      updated_at = ${text.param(text.placeholder("now"), sets.updatedAt)}::timestamptz
    from current where sets.id = current.id and ${isOnIt}
    returning sets.revision as revision`);
  return sql
    .with(current, frozen, saved)
    .select({ saved: text<number | null>`(select revision from saved)` })
    .from(current)
    .prepare("save_set");
}
