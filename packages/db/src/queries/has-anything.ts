import { sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";

export function hasAnythingQuery(sql: Sql): Store["hasAnything"] {
  const learner = text.placeholder("learner");
  const ask = sql
    .select({
      has: text<boolean>`exists (select from attempts where learner_id = ${learner})
        or exists (select from reviews where learner_id = ${learner}) or exists (select from pauses where learner_id = ${learner})
        or exists (select from sets where learner_id = ${learner}) or exists (select from classes where learner_id = ${learner})
        or exists (select from class_members where learner_id = ${learner})`,
    })
    .from(text`(values (1)) as one`)
    .prepare("has_anything");

  return async (of) => isUuid(of.learner) && (await ask.execute(of))[0]?.has === true;
}
