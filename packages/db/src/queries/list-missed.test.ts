import { expect, test } from "vitest";
import type { FrozenQuestion } from "../frozen-question.ts";
import { malformed, nobody, now, onEveryDatabase } from "../testing/on-every-database.ts";

const ister: FrozenQuestion = { hash: "ister", body: { id: "river-1", options: ["Ister", "Rhodanus"] } };
const isterTurned: FrozenQuestion = { hash: "ister-turned", body: { id: "river-1", options: ["Rhodanus", "Ister"] } };
const rhodanus: FrozenQuestion = { hash: "rhodanus", body: { id: "river-2" } };
const nameless: FrozenQuestion = { hash: "nameless", body: { asks: "Which river?" } };

onEveryDatabase((on) => {
  /** An attempt that answers these questions in turn. */
  const answer = async (...given: readonly (readonly [FrozenQuestion, right: boolean])[]) => {
    const { learner, store } = on;
    const { id: attempt } = await on.start({ questions: given.map(([question]) => question) });
    for (const [{ hash: question }, right] of given) {
      await store.recordAnswer({ learner, attempt, question, answer: "Ister", right, now });
    }
    return attempt;
  };
  const finish = async (attempt: Promise<string>) =>
    on.store.finishAttempt({ learner: on.learner, attempt: await attempt, now });
  const missed = (limit = 9, without: readonly string[] = []) =>
    on.store.missed({ learner: on.learner, limit, without, corrected: [] });

  test("what was answered wrong in any attempt is missed, and what was not answered is not", async () => {
    await finish(answer([ister, false], [nameless, true]));
    await answer([rhodanus, false]);
    await on.start({ address: "lakes", questions: [nameless] });
    expect(await missed()).toEqual([
      { ...rhodanus, misses: 1 },
      { ...ister, misses: 1 },
    ]);
  });

  test("what is missed most comes first, and the limit holds", async () => {
    await finish(answer([ister, false]));
    await finish(answer([ister, false], [nameless, false]));
    await finish(answer([rhodanus, false]));
    expect((await missed()).map(({ hash, misses }) => [hash, misses])).toEqual([
      ["ister", 2],
      ["rhodanus", 1],
      ["nameless", 1],
    ]);
    expect(await missed(1)).toEqual([{ ...ister, misses: 2 }]);
  });

  test("arrangements of one question count together, as the one answered last", async () => {
    await finish(answer([isterTurned, false]));
    await finish(answer([isterTurned, true]));
    await finish(answer([ister, false]));
    await finish(answer([isterTurned, false]));
    expect(await missed()).toEqual([{ ...isterTurned, misses: 3 }]);
  });

  test("a right answer takes a question off the list until it is missed again", async () => {
    await finish(answer([ister, false]));
    await finish(answer([isterTurned, true]));
    expect(await missed()).toEqual([]);
    await finish(answer([ister, false]));
    expect(await missed()).toEqual([{ ...ister, misses: 2 }]);
  });

  test("what was answered in an attempt that is left out counts neither way", async () => {
    await finish(answer([ister, false]));
    const right = await answer([isterTurned, true]);
    await finish(Promise.resolve(right));
    const wrong = await answer([rhodanus, false]);
    expect(await missed(9, [right, wrong, "not-a-uuid"])).toEqual([{ ...ister, misses: 1 }]);
  });

  test("what was corrected counts as it was corrected, in that attempt and in no other", async () => {
    const first = await answer([ister, false], [rhodanus, false]);
    await finish(Promise.resolve(first));
    await finish(answer([nameless, false]));
    const after = (...corrected: Parameters<typeof on.store.missed>[0]["corrected"]) =>
      on.store.missed({ learner: on.learner, limit: 9, without: [], corrected });
    const isterIn = { attempt: first, question: ister.hash };
    expect((await after({ ...isterIn, right: true })).map(({ hash }) => hash)).toEqual(["nameless", "rhodanus"]);
    expect((await after({ ...isterIn, right: null })).map(({ hash }) => hash)).toEqual(["nameless", "rhodanus"]);
    expect(await after({ ...isterIn, right: false }, { attempt: "", question: "", right: true })).toHaveLength(3);
    await finish(answer([isterTurned, false]));
    expect(await after({ ...isterIn, right: null })).toContainEqual({ ...isterTurned, misses: 1 });
  });

  test("another learner's misses are their own", async () => {
    await answer([ister, false]);
    expect(
      await on.store.missed({ learner: await on.store.createLearner(now), limit: 9, without: [], corrected: [] }),
    ).toEqual([]);
  });

  test.each([nobody, ...malformed])("the learner %j misses nothing", async (learner) => {
    await answer([ister, false]);
    expect(await on.store.missed({ learner, limit: 9, without: [], corrected: [] })).toEqual([]);
  });
});
