import { sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";

export function hasStudiedQuery(sql: Sql): Store["hasStudied"] {
  const learner = text.placeholder("learner");
  const ask = sql
    .select({
      studied: text<boolean>`exists (select from attempts where learner_id = ${learner})
        or exists (select from reviews where learner_id = ${learner}) or exists (select from pauses where learner_id = ${learner})`,
    })
    .from(text`(values (1)) as one`)
    .prepare("has_studied");

  return async (of) => isUuid(of.learner) && (await ask.execute(of))[0]?.studied === true;
}
