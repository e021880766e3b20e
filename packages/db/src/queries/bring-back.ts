import { sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { refusedBy } from "../query-failure.ts";
import type { BroughtBack, FinishedAttempt, SavedStudy, Store } from "../store.ts";
import { isUuid } from "../uuid.ts";
import { bringSetsBack } from "./bring-sets-back.ts";
import { noLearner } from "./no-learner.ts";

/** The study by a function of the database, which locks the learner, and the sets after it: one transaction. */
export function bringBackQuery(sql: Sql): Store["bringBack"] {
  return async ({ learner, now, mostSets, ...study }) => {
    if (!isUuid(learner)) throw noLearner(learner);
    const given = { learner, mark: study.mark, saved: JSON.stringify(savedOf(study)), at: now.toISOString() };
    // A second round only when an id became another learner's between the look for it and the insert.
    for (;;) {
      const back = await sql
        .transaction(async (transaction): Promise<BroughtBack> => {
          const [studied] = await studyBack(transaction, given);
          if (!studied) throw noLearner(learner);
          const { outcome, ...added } = studied;
          if (outcome !== "brought-back") return { outcome };
          const sets = await bringSetsBack(transaction, { learner, mostSets, sets: study.sets });
          if (!sets) throw new TooManySets();
          return { outcome, ...added, ...sets };
        })
        .catch((error: unknown): BroughtBack | undefined => {
          if (error instanceof TooManySets) return { outcome: "too-many-sets" };
          if (refusedBy(error) === "attempts_pkey") return undefined;
          throw error;
        });
      if (back) return back;
    }
  };
}

/** Undoes the transaction in which it is thrown. */
class TooManySets extends Error {}

interface Given {
  readonly learner: string;
  readonly mark: string;
  readonly saved: string;
  readonly at: string;
}

function studyBack(sql: Sql, { learner, mark, saved, at }: Given) {
  return sql
    .select({
      outcome: text<"brought-back" | "another's">`outcome`,
      attempts: text<number>`added_attempts`,
      statements: text<number>`added_statements`,
      parted: text<number>`parted_statements`,
      paused: text<number>`added_pauses`,
    })
    .from(text`bring_back(${learner}::uuid, ${mark}::uuid, ${saved}::jsonb, ${at}::timestamptz)`);
}

/** As the function reads it: each question once, and whatever has an order with its place. */
function savedOf({ attempts, entries, paused }: Omit<SavedStudy, "sets">) {
  const asked = attempts.flatMap((one) => one.questions);
  const questions = new Map(asked.map((one) => [one.hash, one]));
  return {
    questions: [...questions.values()],
    attempts: attempts.map(attemptOf),
    entries: entries.map(({ statement, number, entry }, position) => ({ statement, number, entry, position })),
    paused,
  };
}

function attemptOf({ questions, answers, ...attempt }: FinishedAttempt) {
  return {
    ...attempt,
    shown: questions.map(({ hash }) => hash),
    answers: answers.map((answer, position) => ({ ...answer, position })),
  };
}
