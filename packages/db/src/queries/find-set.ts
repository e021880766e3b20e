import { and, asc, eq, inArray, type SQL, sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import type { FrozenQuestion } from "../frozen-question.ts";
import { questions, sets, setVersions } from "../schema.ts";
import type { SetDocument } from "../set-store.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";

export function findSetQueries(sql: Sql): Pick<Store, "openSet" | "setsWhole"> {
  const find = findQuery(sql);

  return {
    async openSet({ learner, set }) {
      if (!isUuid(learner) || !isUuid(set)) return undefined;
      const [found] = await find(and(eq(sets.learnerId, learner), eq(sets.id, set)));
      return found;
    },
    async setsWhole({ learner }) {
      return isUuid(learner) ? find(eq(sets.learnerId, learner)) : [];
    },
  };
}

/** The questions come with their set, in one look: a save between two looks would tear them apart. */
function findQuery(sql: Sql) {
  const asked = text<readonly FrozenQuestion[]>`coalesce((
    select jsonb_agg(jsonb_build_object('hash', ${questions.hash}, 'body', ${questions.body}) order by place)
    from jsonb_array_elements(${sets.document} -> 'items') with ordinality as item(told, place)
    join ${questions} on ${questions.hash} = told ->> 'question'), '[]')`;
  const originals = text<readonly FrozenQuestion[]>`coalesce((
    select jsonb_agg(jsonb_build_object('hash', ${questions.hash}, 'body', ${questions.body}))
    from ${questions} where ${questions.hash} in (
      select told ->> 'original' from jsonb_array_elements(${sets.document} -> 'items') as told)), '[]')`;

  return async (where: SQL | undefined) => {
    const rows = await sql
      .select({
        id: sets.id,
        title: sets.title,
        document: sets.document,
        revision: sets.revision,
        createdAt: sets.createdAt,
        updatedAt: sets.updatedAt,
        archivedAt: sets.archivedAt,
        questions: asked,
        originals,
      })
      .from(sets)
      .where(where)
      .orderBy(asc(sets.createdAt), asc(sets.id));
    if (rows.length === 0) return [];
    const ids = rows.map(({ id }) => id);
    const published = await sql
      .select()
      .from(setVersions)
      .where(inArray(setVersions.setId, ids))
      .orderBy(asc(setVersions.publishedAt), asc(setVersions.revision));
    return rows.map((row) => ({
      ...row,
      document: row.document as SetDocument,
      versions: published
        .filter(({ setId }) => setId === row.id)
        .map(({ revision, title, sharedAs, publishedAt }) => ({ revision, title, shared: sharedAs, publishedAt })),
    }));
  };
}
