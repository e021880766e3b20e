import { expect, test } from "vitest";
import { later, malformed, nobody, now, onEveryDatabase, questions } from "../testing/on-every-database.ts";

const [first = "", second = ""] = questions.map(({ hash }) => hash);

onEveryDatabase((on) => {
  test("all attempts come whole and oldest first, each as it is found alone", async () => {
    const { learner, store } = on;
    const recent = await on.start({ now: later });
    const old = await on.start({ address: "lakes", wishes: { seed: 7 }, questions: questions.toReversed() });
    const empty = await on.start({ address: "seas", questions: [], now: new Date(0) });
    for (const question of [second, first]) {
      await store.recordAnswer({ learner, attempt: old.id, question, answer: [question], right: false, now });
    }
    await store.finishAttempt({ learner, attempt: old.id, now: later });
    await store.flag({ learner, attempt: old.id, question: first, flagged: true, now });
    await store.raiseDoubt({ learner, attempt: recent.id, question: first, text: "Why?", now });
    const found = await store.attemptsWhole({ learner });
    expect(found.map(({ id }) => id)).toEqual([empty.id, old.id, recent.id]);
    expect(found).toEqual(await Promise.all(found.map(({ id }) => store.attempt({ learner, attempt: id }))));
    expect(found[1]).toMatchObject({ answers: [{ question: second }, { question: first }], flagged: [first] });
    expect(found[2]).toMatchObject({ answers: [], flagged: [], doubts: [{ question: first }] });
  });

  test("another learner's attempts are not among them", async () => {
    await on.start();
    expect(await on.store.attemptsWhole({ learner: await on.store.createLearner(now) })).toEqual([]);
  });

  test.each([nobody, ...malformed])("the learner %j has none", async (learner) => {
    await on.start();
    expect(await on.store.attemptsWhole({ learner })).toEqual([]);
  });
});
