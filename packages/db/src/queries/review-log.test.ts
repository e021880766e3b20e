import { setTimeout as wait } from "node:timers/promises";
import { sql as text } from "drizzle-orm";
import { expect, test } from "vitest";
import { learners } from "../schema.ts";
import type { ReviewEntry } from "../store.ts";
import { malformed, nobody, now, onEveryDatabase } from "../testing/on-every-database.ts";
import { reviewLogQueries } from "./review-log.ts";

const river = (number: number, rating = "good"): ReviewEntry => ({ statement: "river", number, entry: { rating } });
const lake = (number: number): ReviewEntry => ({ statement: "lake", number, entry: { rating: "again" } });

onEveryDatabase((on) => {
  const append = (...entries: readonly ReviewEntry[]) => on.store.appendReviews({ learner: on.learner, entries });
  const log = () => on.store.reviewLog({ learner: on.learner });

  test("the log is in the order in which its entries were appended", async () => {
    const entries = [river(1), lake(1), river(2), lake(2), lake(3), river(3)];
    expect(await append(...entries.slice(0, 4))).toBe("appended");
    expect(await append(...entries.slice(4))).toBe("appended");
    expect(await log()).toEqual(entries);
  });

  test("an entry comes back as it went in", async () => {
    const entry = { at: now.toISOString(), nested: { list: [1, "1", null, 0.1], "": "Ķekava ☃ 𝕏" } };
    await append({ statement: "event:talks#when", number: 1, entry });
    expect(await log()).toEqual([{ statement: "event:talks#when", number: 1, entry }]);
  });

  test("nothing is appended by a delivery without entries", async () => {
    expect(await append()).toBe("appended");
    expect(await log()).toEqual([]);
  });

  test("what is delivered twice is there once", async () => {
    await append(river(1), river(2));
    expect(await append(river(1), river(2))).toBe("appended");
    expect(await append(river(2), river(3), river(3), river(2))).toBe("appended");
    expect(await log()).toEqual([river(1), river(2), river(3)]);
  });

  test("the order of an entry's keys makes no other entry", async () => {
    await append({ statement: "river", number: 1, entry: { from: 1, until: 2 } });
    expect(await append({ statement: "river", number: 1, entry: { until: 2, from: 1 } })).toBe("appended");
    expect(await log()).toHaveLength(1);
  });

  test.each([
    ["another entry with a number that is there", [river(2, "again")]],
    ["a gap", [river(4)]],
    ["a gap between entries delivered together", [river(3), river(5)]],
    ["a first entry that is not number 1", [lake(2)]],
    ["number 0", [lake(0)]],
    ["a number below 0", [lake(-1), lake(0), lake(1)]],
    ["two entries with one number", [river(3), river(3, "again")]],
    ["a later number before an earlier one", [river(4), river(3)]],
  ])("%s is out of turn, and what came with it is not appended", async (_, entries) => {
    await append(river(1), river(2));
    expect(await append({ ...lake(1), statement: "sea" }, ...entries)).toBe("out-of-turn");
    expect(await log()).toEqual([river(1), river(2)]);
  });

  test("each learner has a log of their own", async () => {
    await append(river(1));
    const other = await on.store.createLearner(now);
    expect(await on.store.appendReviews({ learner: other, entries: [river(2)] })).toBe("out-of-turn");
    expect(await on.store.appendReviews({ learner: other, entries: [river(1, "hard")] })).toBe("appended");
    expect(await log()).toEqual([river(1)]);
    expect(await on.store.reviewLog({ learner: other })).toEqual([river(1, "hard")]);
  });

  test("a learner has reviews from the first one on", async () => {
    expect(await on.store.hasReviews({ learner: on.learner })).toBe(false);
    await append(river(1));
    expect(await on.store.hasReviews({ learner: on.learner })).toBe(true);
    expect(await on.store.hasReviews({ learner: await on.store.createLearner(now) })).toBe(false);
  });

  test("of different entries with one number at once exactly one wins", async () => {
    const outcomes = await on.atOnce((index) => append(river(1, String(index)), lake(1)));
    expect(outcomes.filter((outcome) => outcome === "appended")).toHaveLength(1);
    expect(await log()).toEqual([river(1, String(outcomes.indexOf("appended"))), lake(1)]);
  });

  test("the same entries at once, in other orders, do not wait for each other and are there once", async () => {
    const entries = Array.from({ length: 500 }, (_, index) => ({ ...river(1), statement: `river ${index}` }));
    const outcomes = await on.atOnce((index) => append(...(index % 2 === 0 ? entries : entries.toReversed())));
    expect(new Set(outcomes)).toEqual(new Set(["appended"]));
    expect(await log()).toHaveLength(500);
  });

  test("who appends waits for who appended before, so that the log is in the order of the commits", async () => {
    const done: string[] = [];
    const { waiting } = await on.database.sql.transaction(async (transaction) => {
      await reviewLogQueries(transaction).appendReviews({ learner: on.learner, entries: [river(1)] });
      const waiting = append(lake(1)).then(() => done.push("the second"));
      await wait(200);
      done.push("the first");
      return { waiting };
    });
    await waiting;
    expect(done).toEqual(["the first", "the second"]);
    expect(await log()).toEqual([river(1), lake(1)]);
  });

  // PGlite has one connection, on which nobody ever waits: there a lock is seen by the mark that it leaves on the row.
  test("whatever is appended, the learner is locked for it, also where nothing of it is new", async () => {
    const lockedBy = () => on.database.sql.select({ xmax: text`xmax` }).from(learners);
    await append(river(1));
    const before = await lockedBy();
    await append(river(1));
    expect(await lockedBy()).not.toEqual(before);
  });

  test.each([nobody, ...malformed])("the learner %j has no log", async (learner) => {
    const refused = { name: "StoreError", code: "no-learner" };
    await expect(on.store.appendReviews({ learner, entries: [river(1)] })).rejects.toMatchObject(refused);
    expect(await on.store.reviewLog({ learner })).toEqual([]);
    expect(await on.store.hasReviews({ learner })).toBe(false);
  });

  test.each([1.5, 2 ** 31, Number.NaN])("the number %d is refused", async (number) => {
    await expect(append(river(number))).rejects.toMatchObject({ name: "StoreError" });
    expect(await log()).toEqual([]);
  });

  test("ten thousand entries are appended at once, and read back", async () => {
    const entries = Array.from({ length: 10_000 }, (_, index) => ({
      statement: `claim:${index % 400}`,
      number: Math.floor(index / 400) + 1,
      entry: { at: now.toISOString(), rating: "good", index },
    }));
    expect(await append(...entries)).toBe("appended");
    expect(await append(...entries)).toBe("appended");
    expect(await log()).toEqual(entries);
  });
});
