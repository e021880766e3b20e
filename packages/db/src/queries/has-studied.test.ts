import { expect, test } from "vitest";
import { malformed, nobody, now, onEveryDatabase } from "../testing/on-every-database.ts";

onEveryDatabase((on) => {
  const hasStudied = (learner = on.learner) => on.store.hasStudied({ learner });

  test.each([
    ["an attempt", () => on.start()],
    [
      "a review",
      () => on.store.appendReviews({ learner: on.learner, entries: [{ statement: "a", number: 1, entry: {} }] }),
    ],
    ["a pause", () => on.store.pause({ learner: on.learner, statement: "a", paused: true, now })],
  ])("%s is something that would be missed", async (_, study) => {
    const other = await on.store.createLearner(now);
    expect(await hasStudied()).toBe(false);
    await study();
    expect(await hasStudied()).toBe(true);
    expect(await hasStudied(other)).toBe(false);
  });

  test.each([nobody, ...malformed])("the learner %j has studied nothing", async (learner) => {
    expect(await hasStudied(learner)).toBe(false);
  });
});
