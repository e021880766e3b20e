import { expect, test } from "vitest";
import { malformed, nobody, now, onEveryDatabase } from "../testing/on-every-database.ts";

onEveryDatabase((on) => {
  const set = (hash: string) => on.store.setRecovery({ learner: on.learner, hash });

  test("a learner is found by the hash of the recovery phrase, and by no other", async () => {
    expect(await on.store.learnerByRecovery("one")).toBeUndefined();
    expect(await set("one")).toBe(true);
    expect(await on.store.learnerByRecovery("one")).toBe(on.learner);
    expect(await on.store.learnerByRecovery("")).toBeUndefined();
  });

  test("whether a learner has a phrase is known", async () => {
    const has = () => on.store.hasRecovery({ learner: on.learner });
    expect(await has()).toBe(false);
    await set("one");
    expect(await has()).toBe(true);
  });

  test("a new phrase replaces the earlier one, and the same one stays", async () => {
    for (const hash of ["one", "two", "two"]) expect(await set(hash)).toBe(true);
    expect(await on.store.learnerByRecovery("one")).toBeUndefined();
    expect(await on.store.learnerByRecovery("two")).toBe(on.learner);
  });

  test("another learner's phrase is refused, and stays theirs", async () => {
    await set("one");
    const setting = on.store.setRecovery({ learner: await on.store.createLearner(now), hash: "one" });
    await expect(setting).rejects.toMatchObject({ name: "StoreError", code: "duplicate-recovery" });
    expect(await on.store.learnerByRecovery("one")).toBe(on.learner);
  });

  test("of phrases set at once one stays", async () => {
    await on.atOnce((index) => set(String(index)));
    const found = await on.atOnce((index) => on.store.learnerByRecovery(String(index)));
    expect(found.filter((learner) => learner !== undefined)).toEqual([on.learner]);
  });

  test.each([nobody, ...malformed])("the learner %j has no phrase", async (learner) => {
    expect(await on.store.setRecovery({ learner, hash: "one" })).toBe(false);
    expect(await on.store.hasRecovery({ learner })).toBe(false);
    expect(await on.store.learnerByRecovery("one")).toBeUndefined();
  });
});
