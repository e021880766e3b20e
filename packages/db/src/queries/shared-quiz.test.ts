import { expect, test } from "vitest";
import { later, malformed, nobody, now, onEveryDatabase, questions } from "../testing/on-every-database.ts";

onEveryDatabase((on) => {
  const share = (attempt: string) => on.store.share({ learner: on.learner, attempt, now: later });

  test("a shared quiz is that of the attempt, in its order", async () => {
    const shuffled = [2, 0, 1].flatMap((index) => questions[index] ?? []);
    const { id } = await on.start({ wishes: { seed: 7 }, questions: shuffled });
    const shared = await share(id);
    expect(shared).toMatch(/^[\w-]{22}$/);
    expect(await on.store.sharedQuiz(shared ?? "")).toEqual({ wishes: { seed: 7 }, questions: shuffled });
  });

  test("an attempt that shows nothing shares nothing", async () => {
    const shared = await share((await on.start({ questions: [] })).id);
    expect(await on.store.sharedQuiz(shared ?? "")).toEqual({ wishes: {}, questions: [] });
  });

  test("an attempt is always shared under the same id, and another under another", async () => {
    const { id } = await on.start();
    const shared = await share(id);
    await on.store.finishAttempt({ learner: on.learner, attempt: id, now: later });
    expect(await share(id)).toBe(shared);
    expect(await share((await on.start()).id)).not.toBe(shared);
  });

  test("an attempt that is shared many times at once, and finished meanwhile, has one id", async () => {
    const { id } = await on.start();
    const finish = () => on.store.finishAttempt({ learner: on.learner, attempt: id, now: later });
    const shared = await on.atOnce((index) => (index === 3 ? finish().then(() => share(id)) : share(id)));
    const ids = new Set(shared);
    expect(ids.size).toBe(1);
    expect(await share(id)).toBe([...ids][0]);
    expect(await on.store.attempt({ learner: on.learner, attempt: id })).toMatchObject({ finishedAt: later });
    expect(await on.database.sql.execute("select from shared_quizzes")).toMatchObject({ rows: [{}] });
  });

  test("another learner's attempt is not shared", async () => {
    const { id: attempt } = await on.start();
    const other = await on.store.createLearner(now);
    expect(await on.store.share({ learner: other, attempt, now })).toBeUndefined();
  });

  test.each([nobody, ...malformed])("the id %j is no attempt's", async (id) => {
    const { id: attempt } = await on.start();
    expect(await share(id)).toBeUndefined();
    expect(await on.store.share({ learner: id, attempt, now })).toBeUndefined();
  });

  test.each(["", "A".repeat(21), "A".repeat(22), `${"A".repeat(22)}\n`, "\0".repeat(22), "é".repeat(22)])(
    "the id %j is no shared quiz's",
    async (id) => {
      await share((await on.start()).id);
      expect(await on.store.sharedQuiz(id)).toBeUndefined();
    },
  );
});
