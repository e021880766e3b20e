import { sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { questions } from "../schema.ts";
import type { Store } from "../store.ts";

export function frozenQuery(sql: Sql): Store["frozen"] {
  const find = sql
    .select({ hash: questions.hash })
    .from(questions)
    .where(text`${questions.hash} in (select jsonb_array_elements_text(${text.placeholder("hashes")}::jsonb))`)
    .prepare("find_frozen");

  return async (hashes) => new Set((await find.execute({ hashes: JSON.stringify(hashes) })).map(({ hash }) => hash));
}
