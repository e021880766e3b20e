import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe } from "vitest";
import type { Database } from "../database.ts";
import type { Store } from "../store.ts";
import { storeOn } from "../store-on.ts";
import type { StoredAttempt } from "../stored-attempt.ts";
import { databases, emptyTables } from "./databases.ts";
import { questionsNumbered } from "./questions.ts";

export const now: Date = new Date("2031-02-03T04:05:06.789Z");
export const later: Date = new Date("2031-02-03T04:06:00.001Z");
export const nobody = "00000000-0000-4000-8000-000000000000";
export const malformed: readonly string[] = ["", "1", "not-a-uuid", `${nobody}0`, `{${nobody}}`, "\0"];
export const questions: ReturnType<typeof questionsNumbered> = questionsNumbered(3);

/** The tests of one part of the store: its tables are empty before each of them, save for one learner. */
interface Stage {
  readonly database: Database;
  readonly store: Store;
  readonly learner: string;
  start(given?: Partial<Parameters<Store["startAttempt"]>[0]>): Promise<StoredAttempt>;
  /** Acts twenty times, and lets all go on together that have come as far as a lock of the learner or the attempt. */
  atOnce<Result>(act: (index: number) => Promise<Result>): Promise<readonly Result[]>;
}

export function onEveryDatabase(tests: (stage: Stage) => void): void {
  describe.each(databases)("on $name", ({ open }) => {
    let opened: Awaited<ReturnType<typeof open>>;
    let store: Store;
    let learner: string;

    beforeAll(async () => {
      opened = await open();
      store = storeOn(opened.database);
    });
    beforeEach(async () => {
      await emptyTables(opened.database);
      learner = await store.createLearner(now);
    });
    afterAll(() => opened[Symbol.asyncDispose]());

    tests({
      get database() {
        return opened.database;
      },
      get store() {
        return store;
      },
      get learner() {
        return learner;
      },
      start: (given) => store.startAttempt({ learner, address: "rivers", wishes: {}, questions, now, ...given }),
      atOnce: (act) => actAtOnce(opened.database, act),
    });
  });
}

/** By itself one warm connection would do everything, in turn, before a second one is open. */
async function actAtOnce<Result>({ sql }: Database, act: (index: number) => Promise<Result>): Promise<Result[]> {
  const { acting } = await sql.transaction(async (transaction) => {
    await transaction.execute("select from learners for update");
    await transaction.execute("select from attempts for update");
    const acting = Promise.all(Array.from({ length: 20 }, (_, index) => act(index)));
    acting.catch(() => undefined);
    await wait(200);
    return { acting };
  });
  return acting;
}
