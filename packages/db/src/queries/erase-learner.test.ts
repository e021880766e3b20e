import { sql as text } from "drizzle-orm";
import { expect, test } from "vitest";
import { StoreError } from "../store-error.ts";
import { later, malformed, nobody, now, onEveryDatabase, questions } from "../testing/on-every-database.ts";

const [first = "", second = "", third = ""] = questions.map(({ hash }) => hash);
const river = { statement: "river", number: 1, entry: {} };
const personal = [
  "account_keys",
  "accounts",
  "answers",
  "assignments",
  "attempt_questions",
  "attempts",
  "class_members",
  "classes",
  "doubts",
  "flags",
  "learners",
  "passkeys",
  "pauses",
  "regrades",
  "reviews",
  "set_versions",
  "sets",
];

/** A link points at nothing: it names its account in words. */
const emptied = [...personal, "account_links"];

onEveryDatabase((on) => {
  const newSet = async (learner: string) =>
    (await on.store.createSet({ learner, title: "Rivers", document: { items: [] }, most: 9, now })) ?? "";
  /** Something in every table that can hold something of a learner. */
  const study = async (learner: string) => {
    const { id: attempt } = await on.start({ learner });
    await on.store.recordAnswer({ learner, attempt, question: first, answer: "Ister", right: true, now });
    await on.store.flag({ learner, attempt, question: second, flagged: true, now });
    await on.store.raiseDoubt({ learner, attempt, question: third, text: "Why?", now });
    await on.store.appendReviews({ learner, entries: [river] });
    await on.store.pause({ learner, statement: "lake", paused: true, now });
    await on.store.setRecovery({ learner, hash: learner });
    await rows(`with account as (
        insert into accounts (learner_id, email, created_at, updated_at) values ('${learner}', '${learner}', now(), now()) returning id
      ), linked as (
        insert into account_links (identifier, value, expires_at, created_at, updated_at)
        select '${learner}', id, now(), now(), now() from account
      ), opening as (
        insert into passkeys (account_id, credential, public_key, counter, transports, domain, name, created_at)
        select id, id, '', 0, '{}', 'quiz.example', 'School laptop', now() from account
      ) insert into account_keys (account_id, provider, provider_account, created_at, updated_at)
        select id, 'credential', id, now(), now() from account`);
    const shared = (await on.store.share({ learner, attempt, now: later })) ?? "";
    await on.store.publishSet({ learner, set: await newSet(learner), revision: 1, wishes: {}, now });
    await rows(`with class as (
        insert into classes (learner_id, title, code, created_at) values ('${learner}', '7b', '${learner}', now()) returning id
      ), member as (
        insert into class_members (class_id, learner_id, name, joined_at) select id, '${learner}', 'Ister', now() from class
      ), assignment as (
        insert into assignments (class_id, shared_as, title, opens_at, time_zone, attempts_allowed, feedback, is_shuffled, created_at)
        select id, '${shared}', 'Rivers', now(), 'UTC', 1, 'never', false, now() from class returning id
      ), regrade as (
        insert into regrades (assignment_id, question_hash, change, reason, made_at)
        select id, '${first}', '{}', 'Two are right.', now() from assignment
      ) update attempts set assignment_id = assignment.id from assignment where attempts.id = '${attempt}'`);
    return { attempt, shared };
  };
  const rows = async (query: string) =>
    ((await on.database.sql.execute(query)) as unknown as { rows: readonly Record<string, unknown>[] }).rows;
  const counts = () =>
    Promise.all(emptied.map(async (table) => (await rows(`select count(*)::int as count from ${table}`))[0]?.count));
  const whole = async (learner: string) => ({
    attempts: await on.store.attemptsWhole({ learner }),
    log: await on.store.reviewLog({ learner }),
    paused: await on.store.paused({ learner }),
    found: await on.store.learnerByRecovery(learner),
    sets: await on.store.setsWhole({ learner }),
    classes: await on.store.classesWhole({ learner }),
  });

  test("the tables that point at a learner, or at what points at one, are those that are emptied", async () => {
    const pointing = await rows(`
      with recursive pointing as (
        select 'learners'::regclass::oid as id
        union select conrelid from pg_constraint join pointing on confrelid = pointing.id where contype = 'f'
      ) select relname from pointing join pg_class on pg_class.oid = pointing.id order by relname`);
    expect(pointing.map(({ relname }) => relname)).toEqual(personal);
  });

  test("all that is the learner's goes, and nothing of another's", async () => {
    const other = await on.store.createLearner(now);
    await study(other);
    const kept = [await whole(other), await counts()];
    const learner = await on.store.createLearner(now);
    const { attempt } = await study(learner);
    expect(await on.store.eraseLearner({ learner })).toBe(true);
    expect(await on.store.hasLearner(learner)).toBe(false);
    expect(await on.store.attempt({ learner, attempt })).toBeUndefined();
    const nothing = { attempts: [], log: [], paused: [], sets: [], classes: { taught: [], places: [] } };
    expect(await whole(learner)).toEqual({ ...nothing, found: undefined });
    expect([await whole(other), await counts()]).toEqual(kept);
  });

  test("shared quizzes and frozen questions stay", async () => {
    const { shared } = await study(on.learner);
    await on.store.eraseLearner({ learner: on.learner });
    expect(await counts()).toEqual(emptied.map(() => 0));
    expect(await on.store.sharedQuiz(shared)).toEqual({ wishes: {}, questions });
  });

  test("a learner is erased once", async () => {
    await study(on.learner);
    const erased = await on.atOnce(() => on.store.eraseLearner({ learner: on.learner }));
    expect(erased.filter(Boolean)).toHaveLength(1);
  });

  test.each([nobody, ...malformed])("the learner %j is not there to be erased", async (learner) => {
    expect(await on.store.eraseLearner({ learner })).toBe(false);
    expect(await on.store.hasLearner(on.learner)).toBe(true);
  });

  test("whatever is under way while a learner is erased, nothing of theirs is left", async () => {
    const { store } = on;
    const beside = { learner: on.learner, title: "7b", code: "BESIDE", most: 9, now };
    const dates = { createdAt: now, updatedAt: now, archivedAt: null };
    const set = { title: "Rivers", document: { items: [] }, questions: [], versions: [], ...dates };
    const study = { attempts: [], paused: ["lake"], sets: [set], mostSets: 9 };
    const created = await store.createClass(beside);
    for (let round = 0; round < 5; round++) {
      const learner = await store.createLearner(now);
      const { id: attempt } = await on.start({ learner });
      const set = await newSet(learner);
      const given = { learner, attempt, question: first, now };
      const acts = [
        () => store.recordAnswer({ ...given, answer: 1, right: true }),
        () => store.flag({ ...given, flagged: true }),
        () => store.raiseDoubt({ ...given, text: "Why?" }),
        () => store.eraseLearner({ learner }),
        () => store.share(given),
        () => store.finishAttempt(given),
        () => store.setRecovery({ learner, hash: learner }),
        () => store.pause({ learner, statement: "river", paused: true, now }),
        () => store.appendReviews({ learner, entries: [river] }),
        () => on.start({ learner, address: "lakes" }),
        () => newSet(learner),
        () => store.publishSet({ learner, set, revision: 1, wishes: {}, now }),
        () => store.createClass({ learner, title: "7b", code: crypto.randomUUID(), most: 9, now }),
        () => store.joinClass({ learner, code: "BESIDE", name: "Anna", most: 9, now }),
        () => store.bringBack({ ...study, learner, mark: learner, entries: [river], now }),
      ];
      // Another one begins in each round.
      const outcomes = await on.atOnce(async (index) =>
        acts[(index + round * 2) % acts.length]?.().catch((error: unknown) => error),
      );
      for (const failure of outcomes.filter((outcome) => outcome instanceof Error)) {
        expect(failure).toMatchObject({ name: StoreError.name, code: "no-learner" });
      }
      expect(await store.hasLearner(learner)).toBe(false);
    }
    await store.deleteClass({ learner: on.learner, class: created.outcome === "created" ? created.class : "" });
    expect(await counts()).toEqual(emptied.map((table) => Number(table === "learners")));
  });

  test("after an erasing on the same connection a plain delete is still refused", async () => {
    await study(on.learner);
    const other = await on.store.createLearner(now);
    await study(other);
    await on.store.eraseLearner({ learner: on.learner });
    // Empty where the connection has known the setting, null where it never has.
    expect(await rows("select current_setting('communique.erasing', true) as setting")).toEqual([{ setting: "" }]);
    for (const table of ["answers", "attempt_questions", "reviews"]) {
      const refused = { cause: { message: `rows of ${table} are never changed or removed` } };
      await expect(rows(`delete from ${table}`)).rejects.toMatchObject(refused);
    }
  });

  test("a transaction that has erased a learner may delete no more than that", async () => {
    await study(on.learner);
    const other = await on.store.createLearner(now);
    await study(other);
    const deleting = on.database.sql.transaction(async (transaction) => {
      await transaction.execute(text`select erase_learner(${on.learner}::uuid)`);
      await transaction.execute("delete from answers");
    });
    await expect(deleting).rejects.toMatchObject({
      cause: { message: "rows of answers are never changed or removed" },
    });
    expect(await on.store.hasLearner(on.learner)).toBe(true);
  });

  test.each([
    ["update answers set is_right = not is_right", "answers"],
    ["update attempt_questions set position = 9", "attempt_questions"],
    ["update reviews set number = 9", "reviews"],
    ["update regrades set reason = 'None.'", "regrades"],
    ["delete from regrades", "regrades"],
    ["update questions set body = '{}'", "questions"],
    ["delete from questions", "questions"],
    ["delete from shared_questions", "shared_questions"],
    ["delete from shared_quizzes", "shared_quizzes"],
  ])("also where something is being erased, %j is refused", async (statement, table) => {
    await study(on.learner);
    const changing = on.database.sql.transaction(async (transaction) => {
      await transaction.execute("select set_config('communique.erasing', 'on', true)");
      await transaction.execute(statement);
    });
    const refused = { cause: { message: `rows of ${table} are never changed or removed` } };
    await expect(changing).rejects.toMatchObject(refused);
  });
});
