import { expect, test } from "vitest";
import { malformed, nobody, now, onEveryDatabase } from "../testing/on-every-database.ts";

onEveryDatabase((on) => {
  const epoch = (learner = on.learner) => on.store.epoch({ learner });
  const nextEpoch = (learner = on.learner) => on.store.nextEpoch({ learner });

  test("a learner begins in epoch 0, and each next one is one more, for nobody else", async () => {
    const other = await on.store.createLearner(now);
    expect(await epoch()).toBe(0);
    expect([await nextEpoch(), await nextEpoch()]).toEqual([1, 2]);
    expect([await epoch(), await epoch(other)]).toEqual([2, 0]);
  });

  test("of epochs that begin at once each is another", async () => {
    const begun = await on.atOnce(() => nextEpoch());
    expect(new Set(begun)).toHaveLength(20);
    expect(await epoch()).toBe(20);
  });

  test.each([nobody, ...malformed])("the learner %j has no epoch", async (learner) => {
    expect([await epoch(learner), await nextEpoch(learner)]).toEqual([undefined, undefined]);
  });
});
