import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { FinishedAttempt, ReviewEntry, SavedStudy } from "../store.ts";
import { later, malformed, nobody, now, onEveryDatabase, questions } from "../testing/on-every-database.ts";
import { questionsNumbered } from "../testing/questions.ts";

const [first = "", second = "", third = ""] = questions.map(({ hash }) => hash);
const mark = "6f1b3c1e-0000-4000-8000-000000000001";
const today = new Date("2031-05-06T07:08:09.012Z");

const river = (number: number, rating = "good"): ReviewEntry => ({ statement: "river", number, entry: { rating } });
const lake = (number: number): ReviewEntry => ({ statement: "lake", number, entry: { rating: "again" } });

function attempt(given: Partial<FinishedAttempt> = {}): FinishedAttempt {
  return {
    id: randomUUID(),
    address: "rivers",
    wishes: { seed: "tea" },
    startedAt: now,
    finishedAt: later,
    questions,
    answers: [
      { question: second, answer: { option: "b" }, right: false, answeredAt: later },
      { question: first, answer: { option: "a" }, right: true, answeredAt: now },
    ],
    flagged: [third],
    doubts: [{ question: first, text: "Why?", raisedAt: later }],
    ...given,
  };
}

function study(given: Partial<SavedStudy> = {}): SavedStudy {
  return { mark, attempts: [attempt()], entries: [river(1), lake(1), river(2)], paused: ["sea"], sets: [], ...given };
}

const noSets = { sets: [], partedSets: 0 };

onEveryDatabase((on) => {
  const bringBack = (saved: SavedStudy, learner = on.learner) =>
    on.store.bringBack({ ...saved, learner, mostSets: 3, now: today });
  const kept = async (learner = on.learner) => ({
    attempts: await on.store.attemptsWhole({ learner }),
    entries: await on.store.reviewLog({ learner }),
    paused: await on.store.paused({ learner }),
    mark: await on.store.mark({ learner }),
  });

  test("who has nothing yet gets all of it, with its times and its mark", async () => {
    const saved = study({ attempts: [attempt(), attempt({ startedAt: later, answers: [], flagged: [], doubts: [] })] });
    const back = { outcome: "brought-back", attempts: 2, statements: 2, parted: 0, paused: 1, ...noSets };
    expect(await bringBack(saved)).toEqual(back);
    const attempts = saved.attempts.map((one) => ({ ...one, learner: on.learner, bounds: null }));
    const { sets: _, ...studied } = saved;
    expect(await kept()).toEqual({ ...studied, attempts });
  });

  test("what is brought back twice is there once, also at once", async () => {
    const saved = study();
    await on.atOnce(() => bringBack(saved));
    const nothing = { outcome: "brought-back", attempts: 0, statements: 0, parted: 0, paused: 0, ...noSets };
    expect(await bringBack(saved)).toEqual(nothing);
    const { attempts, entries } = await kept();
    expect([attempts.length, entries]).toEqual([1, saved.entries]);
  });

  test("a study with the same mark gets what is missing, and keeps what it has", async () => {
    await bringBack(study());
    await on.start({ address: "seas" });
    await on.store.appendReviews({ learner: on.learner, entries: [lake(2)] });
    const more = attempt({ startedAt: later });
    const saved = study({ attempts: [more, attempt()], entries: [river(1), lake(1), river(2), river(3)], paused: [] });
    expect(await bringBack(saved)).toMatchObject({ attempts: 1, statements: 1, parted: 0, paused: 0 });
    expect(await kept()).toMatchObject({ entries: [...study().entries, lake(2), river(3)], paused: ["sea"] });
    expect((await kept()).attempts).toHaveLength(3);
  });

  test("where a log parted from the saved one, what is there stays", async () => {
    await bringBack(study());
    await on.store.appendReviews({ learner: on.learner, entries: [river(3, "again"), lake(2)] });
    const saved = study({ entries: [river(1), river(2), river(3), river(4), lake(1), lake(2), lake(3)] });
    expect(await bringBack(saved)).toMatchObject({ statements: 1, parted: 1 });
    expect((await kept()).entries).toEqual([...study().entries, river(3, "again"), lake(2), lake(3)]);
  });

  test.each([
    ["a quiz", () => on.start()],
    ["a review", () => on.store.appendReviews({ learner: on.learner, entries: [lake(1)] })],
    ["a pause", () => on.store.pause({ learner: on.learner, statement: "lake", paused: true, now })],
  ])("who has %s of their own is given nothing of another's", async (_, act) => {
    await act();
    const before = await kept();
    expect(await bringBack(study({ attempts: [attempt({ questions: questionsNumbered(9) })] }))).toEqual({
      outcome: "another's",
    });
    expect(await kept()).toEqual(before);
    expect(await on.store.frozen(questionsNumbered(9).map(({ hash }) => hash))).not.toContain("8".padStart(64, "0"));
  });

  test("of two attempts that began at once, each is its own where they showed different questions", async () => {
    const attempts = [attempt(), attempt({ questions: questions.toReversed() })];
    expect(await bringBack(study({ attempts }))).toMatchObject({ attempts: 2 });
    expect(await bringBack(study({ attempts }))).toMatchObject({ attempts: 0 });
  });

  test("an attempt whose id another learner has is brought back under one of its own", async () => {
    const other = await on.store.createLearner(now);
    const saved = study();
    await bringBack(saved, other);
    const before = await kept(other);
    expect(await bringBack(saved)).toMatchObject({ attempts: 1 });
    const [back] = (await kept()).attempts;
    expect(back).toMatchObject({ startedAt: now, answers: saved.attempts[0]?.answers });
    expect(back?.id).not.toBe(saved.attempts[0]?.id);
    expect(await kept(other)).toEqual(before);
    expect(await bringBack(saved)).toMatchObject({ attempts: 0 });
  });

  test("learners who bring back the same file at once all have it", async () => {
    const learners = await Promise.all(Array.from({ length: 20 }, () => on.store.createLearner(now)));
    const saved = study({ attempts: [attempt(), attempt({ startedAt: later, questions: questions.toReversed() })] });
    // Questions that are new here would make them wait for each other before they come to the ids.
    await on.start();
    const back = await on.atOnce((index) => bringBack(saved, learners[index]));
    expect(back.filter((each) => each.outcome !== "brought-back" || each.attempts !== 2)).toEqual([]);
  });

  test.each([
    ["a gap in the numbers of a statement", study({ entries: [river(1), river(3)] })],
    ["a number twice", study({ entries: [river(1), river(1, "hard")] })],
    ["a question twice in an attempt", study({ attempts: [attempt({ questions: [...questions, ...questions] })] })],
    ["an answer to a question that was not shown", study({ attempts: [attempt(), attempt({ questions: [] })] })],
    ["a NUL in a text", study({ paused: ["\0"] })],
  ])("with %s nothing is brought back", async (_, saved) => {
    const before = await kept();
    await expect(bringBack(saved)).rejects.toMatchObject({ name: "StoreError" });
    expect(await kept()).toEqual(before);
    expect(await on.store.frozen([first])).toEqual(new Set());
  });

  test.each([nobody, ...malformed])("the learner %j has no mark and gets nothing back", async (learner) => {
    expect(await on.store.mark({ learner })).toBeUndefined();
    await expect(bringBack(study(), learner)).rejects.toMatchObject({ name: "StoreError", code: "no-learner" });
  });

  test("each learner has a mark of their own, which is not their id", async () => {
    const learners = [on.learner, await on.store.createLearner(now)];
    const marks = await Promise.all(learners.map((learner) => on.store.mark({ learner })));
    expect(new Set([...learners, ...marks]).size).toBe(4);
  });

  test("it is told which questions are frozen", async () => {
    await on.start();
    expect(await on.store.frozen([second, "none", first, '"'])).toEqual(new Set([first, second]));
    expect(await on.store.frozen([])).toEqual(new Set());
  });

  test("ten thousand reviews and two hundred attempts are brought back, and back again", async () => {
    const entries = Array.from({ length: 10_000 }, (_, index) => ({
      statement: `claim:${index % 400}`,
      number: Math.floor(index / 400) + 1,
      entry: { at: now.toISOString(), rating: "good", index },
    }));
    const attempts = Array.from({ length: 200 }, (_, index) => attempt({ startedAt: new Date(index) }));
    const saved = study({ entries, attempts });
    expect(await bringBack(saved)).toMatchObject({ attempts: 200, statements: 400 });
    expect(await bringBack(saved)).toMatchObject({ attempts: 0, statements: 0, parted: 0 });
    expect((await kept()).entries).toEqual(entries);
  });
});
