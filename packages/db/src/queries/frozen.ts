import { and, sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { attemptQuestions, questions, sharedQuestions } from "../schema.ts";
import type { Store } from "../store.ts";

export function frozenQuery(sql: Sql): Store["frozen"] {
  const find = sql
    .select({ hash: questions.hash })
    .from(questions)
    .where(
      and(
        text`${questions.hash} in (select jsonb_array_elements_text(${text.placeholder("hashes")}::jsonb))`,
        // A draft of a set may be known to be wrong: only what was shown or given out counts.
        text`(${questions.hash} in (select question_hash from ${attemptQuestions})
          or ${questions.hash} in (select question_hash from ${sharedQuestions}))`,
      ),
    )
    .prepare("find_frozen");

  return async (hashes) => new Set((await find.execute({ hashes: JSON.stringify(hashes) })).map(({ hash }) => hash));
}
