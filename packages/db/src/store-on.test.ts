import { randomUUID } from "node:crypto";
import { inspect } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Store } from "./store.ts";
import { storeOn } from "./store-on.ts";
import { databases, emptyTables } from "./testing/databases.ts";
import { questionsNumbered } from "./testing/questions.ts";

const now = new Date("2031-02-03T04:05:06.789Z");
const later = new Date("2031-02-03T04:06:00.001Z");
const questions = questionsNumbered(3);
const [first = "", second = "", third = ""] = questions.map(({ hash }) => hash);
const unmarked = { flagged: [], doubts: [], bounds: null };
const nobody = "00000000-0000-4000-8000-000000000000";
const malformed = ["", "1", "not-a-uuid", `${nobody}0`, `{${nobody}}`, "\0"];

describe.each(databases)("on $name", ({ open }) => {
  let opened: Awaited<ReturnType<typeof open>>;
  let store: Store;
  let learner: string;

  beforeAll(async () => {
    opened = await open();
    store = storeOn(opened.database);
  }, 60_000);
  beforeEach(async () => {
    await emptyTables(opened.database);
    learner = await store.createLearner(now);
  });
  afterAll(() => opened[Symbol.asyncDispose]());

  const start = ({ by = learner, address = "rivers", wishes = {}, shown = questions, at = now } = {}) =>
    store.startAttempt({ learner: by, address, wishes, questions: shown, now: at });
  const giver =
    (attempt: string) =>
    (question: string, answer: Parameters<Store["recordAnswer"]>[0]["answer"], right = true) =>
      store.recordAnswer({ learner, attempt, question, answer, right, now: later });

  test("a learner who was created is there, and nobody else", async () => {
    expect(await store.hasLearner(learner)).toBe(true);
    expect(await store.hasLearner(nobody)).toBe(false);
  });

  test.each(malformed)("the malformed id %j is nobody's", async (id) => {
    const { id: attempt } = await start();
    expect(await store.hasLearner(id)).toBe(false);
    expect(await store.attempt({ learner, attempt: id })).toBeUndefined();
    expect(await store.attempt({ learner: id, attempt })).toBeUndefined();
    expect(await store.attempts({ learner: id, limit: 9 })).toEqual([]);
    expect(await store.finishAttempt({ learner, attempt: id, now })).toBeUndefined();
    expect(await giver(id)(first, "Ister")).toEqual({ outcome: "no-attempt" });
    await expect(start({ by: id })).rejects.toMatchObject({ code: "no-learner" });
  });

  test("a new attempt holds its questions in the order shown", async () => {
    const shuffled = [2, 0, 1].flatMap((index) => questions[index] ?? []);
    const attempt = await start({ address: "a/b?c", wishes: { seed: 7 }, shown: shuffled });
    const expected = { learner, address: "a/b?c", wishes: { seed: 7 }, startedAt: now, finishedAt: null };
    expect(attempt).toEqual({ id: attempt.id, ...expected, questions: shuffled, answers: [], ...unmarked });
    expect(await store.attempt({ learner, attempt: attempt.id })).toEqual(attempt);
  });

  test("an attempt may show no question at all", async () => {
    const attempt = await start({ shown: [] });
    expect(attempt).toMatchObject({ questions: [], answers: [] });
    expect(await store.attempts({ learner, limit: 1 })).toMatchObject([{ length: 0, answered: 0, right: 0 }]);
  });

  test("an unfinished attempt is resumed with its own questions", async () => {
    const attempt = await start();
    await giver(attempt.id)(first, "Ister");
    const resumed = await start({ wishes: { length: 1 }, shown: [], at: later });
    expect(resumed).toEqual(await store.attempt({ learner, attempt: attempt.id }));
    expect(resumed).toMatchObject({ id: attempt.id, questions, answers: [{ question: first }] });
  });

  test("a finished attempt is not resumed", async () => {
    const attempt = await start();
    await store.finishAttempt({ learner, attempt: attempt.id, now: later });
    expect((await start()).id).not.toBe(attempt.id);
  });

  test("each address and each learner has an attempt of its own", async () => {
    const other = await store.createLearner(now);
    const started = [await start(), await start({ address: "lakes" }), await start({ by: other })];
    expect(new Set(started.map(({ id }) => id)).size).toBe(3);
  });

  test("starts at the same time make one attempt", async () => {
    const started = await Promise.all(Array.from({ length: 20 }, () => start()));
    expect(new Set(started.map(({ id }) => id)).size).toBe(1);
    expect(await store.attempts({ learner, limit: 99 })).toMatchObject([{ length: 3 }]);
  });

  test("learners who start with the same questions in other orders do not wait for each other", async () => {
    const many = questionsNumbered(200);
    const starts = Array.from({ length: 8 }, async (_, index) => {
      const by = await store.createLearner(now);
      return start({ by, shown: index % 2 === 0 ? many : many.toReversed() });
    });
    expect((await Promise.all(starts)).map((attempt) => attempt.questions.length)).toEqual(Array(8).fill(200));
  });

  test("a learner who does not exist starts nothing", async () => {
    await expect(start({ by: nobody })).rejects.toMatchObject({ name: "StoreError", code: "no-learner" });
  });

  test("an attempt that shows a question twice is refused whole", async () => {
    const starting = start({ shown: [...questions, ...questions] });
    await expect(starting).rejects.toMatchObject({ name: "StoreError", code: "duplicate-question" });
    expect(await store.attempts({ learner, limit: 1 })).toEqual([]);
  });

  test("another learner's attempt is neither seen, answered nor finished", async () => {
    const { id: attempt } = await start();
    const other = await store.createLearner(now);
    expect(await store.attempt({ learner: other, attempt })).toBeUndefined();
    expect(await store.finishAttempt({ learner: other, attempt, now })).toBeUndefined();
    const given = { learner: other, attempt, question: first, answer: "Ister", right: true, now };
    expect(await store.recordAnswer(given)).toEqual({ outcome: "no-attempt" });
    expect(await store.attempts({ learner: other, limit: 9 })).toEqual([]);
    expect(await store.attempt({ learner, attempt })).toMatchObject({ finishedAt: null, answers: [] });
  });

  test.each([
    "1952",
    "true",
    "null",
    '"quoted"',
    "",
    "Ķekava ☃ 𝕏",
    1952,
    -0.5,
    true,
    false,
    null,
    [],
    ["1", 1, null],
    { order: ["b", "a"], nested: { "": null } },
  ])("the answer %j comes back as it was given", async (answer) => {
    const { id: attempt } = await start();
    const stored = { question: first, answer, right: false, answeredAt: later };
    expect(await giver(attempt)(first, answer, false)).toEqual({ outcome: "recorded", answer: stored });
    expect((await store.attempt({ learner, attempt }))?.answers).toEqual([stored]);
    expect(await giver(attempt)(first, answer)).toEqual({ outcome: "repeated", answer: stored });
  });

  test("answers come back in the order given", async () => {
    const { id: attempt } = await start();
    const give = giver(attempt);
    for (const question of [third, first, second]) await give(question, question);
    const found = await store.attempt({ learner, attempt });
    expect(found?.answers.map(({ question }) => question)).toEqual([third, first, second]);
  });

  test("the order of an object's keys makes no other answer", async () => {
    const give = giver((await start()).id);
    await give(first, { from: 1, until: 2 });
    expect(await give(first, { until: 2, from: 1 })).toMatchObject({ outcome: "repeated" });
  });

  test("another answer to the same question changes nothing", async () => {
    const { id: attempt } = await start();
    const give = giver(attempt);
    await give(first, "Ister", false);
    const stored = { question: first, answer: "Ister", right: false, answeredAt: later };
    expect(await give(first, "Rhodanus", true)).toEqual({ outcome: "kept-earlier", answer: stored });
    expect((await store.attempt({ learner, attempt }))?.answers).toEqual([stored]);
  });

  test("a question that the attempt does not show is not recorded", async () => {
    await start();
    const { id: attempt } = await start({ address: "lakes", shown: questions.slice(1) });
    expect(await giver(attempt)(first, "Ister")).toEqual({ outcome: "no-question" });
  });

  test("after the finish a new answer is refused and a repeated one is known", async () => {
    const { id: attempt } = await start();
    const give = giver(attempt);
    await give(first, "Ister");
    await store.finishAttempt({ learner, attempt, now: later });
    expect(await give(first, "Ister")).toMatchObject({ outcome: "repeated" });
    expect(await give(first, "Rhodanus")).toMatchObject({ outcome: "kept-earlier" });
    expect(await give(second, "Ister")).toEqual({ outcome: "finished" });
    expect(await give("unknown", "Ister")).toEqual({ outcome: "no-question" });
  });

  test("the same answer from many tabs at once is recorded once", async () => {
    const { id: attempt } = await start();
    const given = await Promise.all(Array.from({ length: 20 }, () => giver(attempt)(first, "Ister")));
    expect(given.filter(({ outcome }) => outcome === "recorded")).toHaveLength(1);
    expect(given.filter(({ outcome }) => outcome === "repeated")).toHaveLength(19);
    expect((await store.attempt({ learner, attempt }))?.answers).toHaveLength(1);
  });

  test("of different answers at once one stays, and every tab is told which", async () => {
    const { id: attempt } = await start();
    const given = await Promise.all(Array.from({ length: 20 }, (_, index) => giver(attempt)(first, index)));
    const [kept] = (await store.attempt({ learner, attempt }))?.answers ?? [];
    expect(given.map((recorded) => "answer" in recorded && recorded.answer)).toEqual(Array(20).fill(kept));
    expect(given.filter(({ outcome }) => outcome === "kept-earlier")).toHaveLength(19);
  });

  test("what the finish answers is final, whatever answers race it", async () => {
    const many = questionsNumbered(8);
    for (let round = 0; round < 15; round++) {
      const { id: attempt } = await start({ address: `${round}`, shown: many });
      const answers = many.map(({ hash }) => giver(attempt)(hash, "Ister"));
      const finished = await store.finishAttempt({ learner, attempt, now });
      const outcomes = (await Promise.all(answers)).map(({ outcome }) => outcome);
      expect((await store.attempt({ learner, attempt }))?.answers).toEqual(finished?.answers);
      expect(outcomes.filter((outcome) => outcome === "recorded")).toHaveLength(finished?.answers.length ?? -1);
      expect(outcomes.filter((outcome) => outcome === "finished")).toHaveLength(8 - (finished?.answers.length ?? 0));
    }
  });

  test("the first finish stays", async () => {
    const { id: attempt } = await start();
    const finished = await store.finishAttempt({ learner, attempt, now: later });
    expect(finished).toMatchObject({ finishedAt: later, isFirst: true });
    expect(await store.finishAttempt({ learner, attempt, now: new Date() })).toEqual({ ...finished, isFirst: false });
  });

  test("of all who finish at once one is the first", async () => {
    const { id: attempt } = await start();
    const finished = await Promise.all(
      Array.from({ length: 20 }, () => store.finishAttempt({ learner, attempt, now: later })),
    );
    expect(finished.filter((one) => one?.isFirst)).toHaveLength(1);
  });

  test("attempts are listed newest first, with what was answered and what was right", async () => {
    const wishes = { length: 3 };
    const old = await start({ address: "old", wishes });
    const recent = await start({ address: "recent", wishes, at: later });
    const give = giver(old.id);
    await give(first, "Ister", true);
    await give(second, "Ister", false);
    const { finishedAt } = (await store.finishAttempt({ learner, attempt: old.id, now: later })) ?? {};
    const common = { wishes, length: 3, bounds: null };
    const newest = {
      ...common,
      id: recent.id,
      address: "recent",
      startedAt: later,
      finishedAt: null,
      answered: 0,
      right: 0,
    };
    const oldest = { ...common, id: old.id, address: "old", startedAt: now, finishedAt, answered: 2, right: 1 };
    expect(await store.attempts({ learner, limit: 9 })).toEqual([newest, oldest]);
    expect(await store.attempts({ learner, limit: 1 })).toEqual([newest]);
    expect(await store.attempts({ learner, limit: 9, olderThan: recent.id })).toEqual([oldest]);
    expect(await store.attempts({ learner, limit: 9, olderThan: old.id })).toEqual([]);
  });

  test("attempts are listed page by page, each once, also where they began at one moment", async () => {
    const started = await Promise.all(Array.from({ length: 7 }, (_, index) => start({ address: String(index) })));
    const listed: string[] = [];
    for (let olderThan: string | undefined; ; olderThan = listed.at(-1)) {
      const page = await store.attempts({ learner, limit: 3, ...(olderThan && { olderThan }) });
      if (page.length === 0) break;
      listed.push(...page.map(({ id }) => id));
    }
    expect(listed.toSorted()).toEqual(started.map(({ id }) => id).toSorted());
  });

  test("nothing is listed as older than another learner's attempt, or than none", async () => {
    await start();
    const others = await start({ by: await store.createLearner(now), at: later });
    for (const olderThan of [others.id, nobody, ...malformed]) {
      expect(await store.attempts({ learner, limit: 9, olderThan })).toEqual([]);
    }
  });

  test("a signing secret is made once, also at once by stores that share the database", async () => {
    const stores = [store, storeOn(opened.database), storeOn(opened.database)];
    const secrets = await Promise.all(stores.map((each) => each.signingSecret()));
    expect(new Set([...secrets, await storeOn(opened.database).signingSecret()]).size).toBe(1);
    expect(Buffer.from(secrets[0] ?? "", "base64url")).toHaveLength(32);
  });

  test.each([
    ["a NUL", "\0"],
    ["half a surrogate pair", "\ud800"],
  ])("%s in an answer is refused without quoting it", async (_, answer) => {
    const giving = giver((await start()).id)(first, { secret: "quoted nowhere", answer });
    await expect(giving).rejects.toMatchObject({ name: "StoreError", code: "unstorable-value" });
    expect(inspect(await giving.catch((error: unknown) => error), { depth: null })).not.toContain("quoted nowhere");
  });

  test("an address too long to index is refused", async () => {
    const long = Array.from({ length: 500 }, () => randomUUID()).join("");
    await expect(start({ address: long })).rejects.toMatchObject({ name: "StoreError", code: "unstorable-value" });
  });

  test.each([
    ["answers", "is_right = not is_right"],
    ["attempt_questions", "position = 9"],
    ["questions", "body = '{}'"],
    ["reviews", "number = 9"],
    ["shared_quizzes", "wishes = '{}'"],
    ["shared_questions", "position = 9"],
  ])("rows of %s are never changed or removed", async (table, column) => {
    await giver((await start()).id)(first, "Ister");
    const refused = { cause: { message: `rows of ${table} are never changed or removed` } };
    await expect(opened.database.sql.execute(`update ${table} set ${column}`)).rejects.toMatchObject(refused);
    await expect(opened.database.sql.execute(`delete from ${table}`)).rejects.toMatchObject(refused);
  });

  test("the database answers a ping", async () => {
    await expect(store.ping()).resolves.toBeUndefined();
  });
});
