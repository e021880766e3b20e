import { desc, eq, sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { sets, setVersions } from "../schema.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";

export function listSetsQuery(sql: Sql): Store["sets"] {
  const published = sql
    .select({ published: text<number>`count(*)::int`.as("published") })
    .from(setVersions)
    .where(eq(setVersions.setId, sets.id))
    .as("published");
  const list = sql
    .select({
      id: sets.id,
      title: sets.title,
      length: text<number>`jsonb_array_length(${sets.document} -> 'items')`,
      published: published.published,
      createdAt: sets.createdAt,
      updatedAt: sets.updatedAt,
      archivedAt: sets.archivedAt,
    })
    .from(sets)
    .crossJoinLateral(published)
    .where(eq(sets.learnerId, text.placeholder("learner")))
    .orderBy(desc(sets.updatedAt), desc(sets.id))
    .prepare("list_sets");

  return async ({ learner }) => (isUuid(learner) ? list.execute({ learner }) : []);
}
