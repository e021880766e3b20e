import { expect, test } from "vitest";
import { malformed, nobody, now, onEveryDatabase } from "../testing/on-every-database.ts";

onEveryDatabase((on) => {
  const hasAnything = (learner = on.learner) => on.store.hasAnything({ learner });

  const newClass = (learner: string) => on.store.createClass({ learner, title: "7b", code: "RIVERS", most: 9, now });

  test.each([
    ["an attempt", () => on.start()],
    [
      "a review",
      () => on.store.appendReviews({ learner: on.learner, entries: [{ statement: "a", number: 1, entry: {} }] }),
    ],
    [
      "a set",
      () => on.store.createSet({ learner: on.learner, title: "Rivers", document: { items: [] }, most: 9, now }),
    ],
    ["a class", () => newClass(on.learner)],
    [
      "a place in a class",
      async () => {
        await newClass(await on.store.createLearner(now));
        return on.store.joinClass({ learner: on.learner, code: "RIVERS", name: "Anna", most: 9, now });
      },
    ],
    ["a pause", () => on.store.pause({ learner: on.learner, statement: "a", paused: true, now })],
  ])("%s is something that would be missed", async (_, study) => {
    const other = await on.store.createLearner(now);
    expect(await hasAnything()).toBe(false);
    await study();
    expect(await hasAnything()).toBe(true);
    expect(await hasAnything(other)).toBe(false);
  });

  test.each([nobody, ...malformed])("the learner %j has nothing", async (learner) => {
    expect(await hasAnything(learner)).toBe(false);
  });
});
