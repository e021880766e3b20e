import { expect, test } from "vitest";
import { later, malformed, nobody, now, onEveryDatabase, questions } from "../testing/on-every-database.ts";

const [first = "", second = "", third = ""] = questions.map(({ hash }) => hash);

onEveryDatabase((on) => {
  const flag = (attempt: string, question: string, flagged = true) =>
    on.store.flag({ learner: on.learner, attempt, question, flagged, now });
  const doubt = (attempt: string, question: string, text: string, at = now) =>
    on.store.raiseDoubt({ learner: on.learner, attempt, question, text, now: at });
  const found = (attempt: string) => on.store.attempt({ learner: on.learner, attempt });

  test("flagged questions come back in the order shown", async () => {
    const { id } = await on.start();
    for (const question of [third, first]) expect(await flag(id, question)).toBe("done");
    expect(await found(id)).toMatchObject({ flagged: [first, third] });
  });

  test("a flag set twice is set once, and taken away twice is gone", async () => {
    const { id } = await on.start();
    for (const flagged of [true, true]) expect(await flag(id, first, flagged)).toBe("done");
    expect(await found(id)).toMatchObject({ flagged: [first] });
    for (const flagged of [false, false]) expect(await flag(id, first, flagged)).toBe("done");
    expect(await found(id)).toMatchObject({ flagged: [] });
  });

  test("the same flag from many tabs at once is one flag", async () => {
    const { id } = await on.start();
    expect(new Set(await on.atOnce(() => flag(id, first)))).toEqual(new Set(["done"]));
    expect(await found(id)).toMatchObject({ flagged: [first] });
  });

  test("flags set and taken away at once leave one flag or none", async () => {
    const { id } = await on.start();
    await on.atOnce((index) => flag(id, first, index % 2 === 0));
    expect([[], [first]]).toContainEqual((await found(id))?.flagged);
  });

  test("a doubt comes back as it was raised", async () => {
    const { id } = await on.start();
    expect(await doubt(id, second, "Ķekava ☃ 𝕏\n", later)).toBe("recorded");
    expect(await doubt(id, first, "Why?", now)).toBe("recorded");
    expect((await found(id))?.doubts).toEqual([
      { question: first, text: "Why?", raisedAt: now },
      { question: second, text: "Ķekava ☃ 𝕏\n", raisedAt: later },
    ]);
  });

  test("a second doubt about the same question replaces the first", async () => {
    const { id } = await on.start();
    await doubt(id, first, "Why?", now);
    expect(await doubt(id, first, "Which Ister?", later)).toBe("recorded");
    expect((await found(id))?.doubts).toEqual([{ question: first, text: "Which Ister?", raisedAt: later }]);
  });

  test("of doubts about the same question at once one stays", async () => {
    const { id } = await on.start();
    const raised = await on.atOnce((index) => doubt(id, first, String(index)));
    expect(new Set(raised)).toEqual(new Set(["recorded"]));
    expect((await found(id))?.doubts).toHaveLength(1);
  });

  test("a finished attempt can be marked, and its answers stay", async () => {
    const { id } = await on.start();
    await on.store.recordAnswer({ learner: on.learner, attempt: id, question: first, answer: 1, right: true, now });
    await on.store.finishAttempt({ learner: on.learner, attempt: id, now: later });
    const finished = await found(id);
    expect([await flag(id, first), await doubt(id, first, "Why?")]).toEqual(["done", "recorded"]);
    const doubts = [{ question: first, text: "Why?", raisedAt: now }];
    expect(await found(id)).toEqual({ ...finished, flagged: [first], doubts });
  });

  test("a question that the attempt does not show is not marked", async () => {
    await on.start();
    const { id } = await on.start({ address: "lakes", questions: questions.slice(1) });
    expect(await flag(id, first)).toBe("no-question");
    expect(await flag(id, "unknown", false)).toBe("no-question");
    expect(await doubt(id, first, "Why?")).toBe("no-question");
    expect(await found(id)).toMatchObject({ flagged: [], doubts: [] });
  });

  test("another learner's attempt is not marked", async () => {
    const { id: attempt } = await on.start();
    await flag(attempt, first);
    const other = { learner: await on.store.createLearner(now), attempt, question: first, now };
    expect(await on.store.flag({ ...other, flagged: false })).toBe("no-attempt");
    expect(await on.store.raiseDoubt({ ...other, text: "Why?" })).toBe("no-attempt");
    expect(await found(attempt)).toMatchObject({ flagged: [first], doubts: [] });
  });

  test.each([nobody, ...malformed])("the id %j is no attempt's", async (id) => {
    const { id: attempt } = await on.start();
    expect([await flag(id, first), await doubt(id, first, "Why?")]).toEqual(["no-attempt", "no-attempt"]);
    const given = { learner: id, attempt, question: first, now };
    expect(await on.store.flag({ ...given, flagged: true })).toBe("no-attempt");
    expect(await on.store.raiseDoubt({ ...given, text: "Why?" })).toBe("no-attempt");
  });

  test("a doubt that PostgreSQL cannot hold is refused", async () => {
    const { id } = await on.start();
    await expect(doubt(id, first, "\0")).rejects.toMatchObject({ name: "StoreError", code: "unstorable-value" });
  });
});
