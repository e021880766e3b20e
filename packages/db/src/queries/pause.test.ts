import { expect, test } from "vitest";
import { later, malformed, nobody, now, onEveryDatabase } from "../testing/on-every-database.ts";

onEveryDatabase((on) => {
  const pause = (statement: string, paused = true, at = now) =>
    on.store.pause({ learner: on.learner, statement, paused, now: at });
  const paused = () => on.store.paused({ learner: on.learner });

  test("paused statements are listed in the order of pausing", async () => {
    await pause("lake", true, later);
    await pause("river");
    expect(await paused()).toEqual(["river", "lake"]);
  });

  test("pausing twice is pausing once, and so is resuming", async () => {
    await pause("lake");
    await pause("river");
    await pause("lake", true, later);
    expect(await paused()).toEqual(["lake", "river"]);
    await pause("lake", false);
    await pause("lake", false);
    expect(await paused()).toEqual(["river"]);
  });

  test("a statement that is paused many times at once is paused once", async () => {
    await on.atOnce(() => pause("river"));
    expect(await paused()).toEqual(["river"]);
  });

  test("each learner pauses alone", async () => {
    const other = await on.store.createLearner(now);
    await pause("river");
    await on.store.pause({ learner: other, statement: "river", paused: false, now });
    expect(await on.store.paused({ learner: other })).toEqual([]);
    expect(await paused()).toEqual(["river"]);
  });

  test.each([nobody, ...malformed])("the learner %j pauses nothing", async (learner) => {
    const refused = { name: "StoreError", code: "no-learner" };
    for (const wished of [true, false]) {
      const pausing = on.store.pause({ learner, statement: "river", paused: wished, now });
      await expect(pausing).rejects.toMatchObject(refused);
    }
    expect(await on.store.paused({ learner })).toEqual([]);
  });
});
