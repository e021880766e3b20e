import { beforeEach, expect, test } from "vitest";
import type { AssignmentChange } from "../assignment-store.ts";
import { classOf, putInClass, sharedQuizOf } from "../testing/classroom.ts";
import { later, malformed, nobody, now, onEveryDatabase, questions } from "../testing/on-every-database.ts";

const minute = 60_000;
const after = (minutes: number) => new Date(now.getTime() + minutes * minute);

const terms = {
  title: "Thursday",
  opensAt: now,
  closesAt: after(60),
  timeZone: "Europe/Berlin",
  attemptsAllowed: 1,
  feedback: "at the end",
  isShuffled: true,
  minutes: null,
} as const;

onEveryDatabase((on) => {
  let school: string;
  let shared: string;
  let student: string;

  beforeEach(async () => {
    school = await classOf(on.database, on.learner, now);
    shared = await sharedQuizOf(on.store, questions, now);
    student = await on.store.createLearner(now);
    await putInClass(on.database, { class: school, learner: student, now });
  });

  const give = async (given: Partial<Parameters<typeof on.store.giveAssignment>[0]> = {}) => {
    const start = { learner: on.learner, class: school, shared, most: 500, now, ...terms, ...given };
    const done = await on.store.giveAssignment(start);
    return done.outcome === "given" ? done.assignment : done.outcome;
  };
  const begin = (
    assignment: string,
    given: { readonly learner?: string; readonly at?: Date; readonly most?: number } = {},
  ) => {
    const { learner = student, at = now, most = 1 } = given;
    const address = `assignment=${assignment}`;
    return on.store.startAssigned({ learner, assignment, address, wishes: {}, questions, most, now: at });
  };
  const given = (assignment: string, at: Date = now) =>
    on.store.assignment({ learner: on.learner, assignment, now: at });
  const assigned = (assignment: string, learner = student) => on.store.assignedOne({ learner, assignment });

  test("what is given to a class is there for its teacher and its students, last opened first", async () => {
    const first = await give();
    const second = await give({ title: "Friday", opensAt: after(5), minutes: 20, closesAt: null });
    const stored = { class: school, shared, length: 3, createdAt: now };
    const kept = await on.store.assignments({ learner: on.learner, class: school, now });
    expect(kept).toEqual([
      {
        ...{ ...stored, ...terms, id: second, title: "Friday", opensAt: after(5), minutes: 20, closesAt: null },
        ...{ size: 1, begun: 0, handedIn: 0, set: null },
      },
      { ...stored, ...terms, id: first, size: 1, begun: 0, handedIn: 0, set: null },
    ]);
    expect(await given(first)).toEqual(kept?.[1]);
    const own = { extraTime: 0, extraAttempts: 0, begun: 0, attempts: [] };
    const told = await on.store.assigned({ learner: student, class: school });
    expect(told).toMatchObject([
      { id: second, ...own },
      { id: first, ...stored, ...terms, ...own },
    ]);
    expect(await assigned(first)).toEqual(told?.[1]);
  });

  test("it is known of which set it is a version, and whether that was saved since, as long as the set is there", async () => {
    const { learner } = on;
    const document = { items: questions.map(({ hash }) => ({ question: hash })) };
    const set = (await on.store.createSet({ learner, title: "Thursday", document, most: 1, now })) ?? "";
    const published = await on.store.publishSet({ learner, set, revision: 1, wishes: {}, now });
    const first = await give({ shared: published.outcome === "published" ? published.shared : "" });
    expect(await given(first)).toMatchObject({ set: { id: set, isNewer: false } });
    await on.store.saveSet({ learner, set, revision: 1, title: "Friday", document, questions: [], now });
    expect(await given(first)).toMatchObject({ set: { id: set, isNewer: true } });
    await on.store.deleteSet({ learner, set });
    expect(await given(first)).toMatchObject({ title: "Thursday", set: null });
  });

  test("a class that was given nothing has an empty list, and no class has none", async () => {
    expect(await on.store.assignments({ learner: on.learner, class: school, now })).toEqual([]);
    expect(await on.store.assigned({ learner: student, class: school })).toEqual([]);
    expect(await on.store.assigned({ learner: on.learner, class: school })).toBeUndefined();
  });

  test("as many as there may be are given, however many at once", async () => {
    const outcomes = await on.atOnce(() => give({ most: 3 }));
    expect(outcomes.filter((one) => one === "too-many")).toHaveLength(17);
    expect(await on.store.assignments({ learner: on.learner, class: school, now })).toHaveLength(3);
  });

  test("a teacher changes the terms, and an attempt that is under way is bound by the new ones", async () => {
    const id = await give();
    const attempt = await begin(id);
    expect(attempt?.bounds).toMatchObject({ assignment: id, class: school, feedback: "at the end", endsAt: after(60) });
    const change: AssignmentChange = {
      ...{ title: "Later", opensAt: now, closesAt: after(90), timeZone: "Asia/Tokyo" },
      ...{ attemptsAllowed: 2, feedback: "never" },
    };
    expect(await on.store.changeAssignment({ learner: on.learner, assignment: id, change })).toBe(true);
    expect(await given(id)).toMatchObject(change);
    const found = await on.store.attempt({ learner: student, attempt: attempt?.id ?? "" });
    expect(found?.bounds).toMatchObject({ feedback: "never", timeZone: "Asia/Tokyo", endsAt: after(90) });
  });

  test.each([
    [{ minutes: 20, extraTime: 0 }, 20],
    [{ minutes: 20, extraTime: 50 }, 30],
    [{ minutes: 7, extraTime: 33 }, 9.31],
    [{ minutes: 50, extraTime: 100 }, 60],
    [{ minutes: null, extraTime: 100 }, 60],
  ])("with %j an attempt ends after %d minutes, or with the window", async ({ minutes, extraTime }, ends) => {
    await putInClass(on.database, { class: school, learner: student, now }, { extraTime });
    const attempt = await begin(await give({ minutes }));
    expect(attempt?.bounds?.endsAt).toEqual(after(ends));
    expect(await on.store.attempts({ learner: student, limit: 1 })).toMatchObject([{ bounds: attempt?.bounds }]);
  });

  test("without a window and a limit an attempt has no end", async () => {
    const attempt = await begin(await give({ closesAt: null }));
    expect(attempt?.bounds).toMatchObject({ endsAt: null, closesAt: null });
  });

  test("an attempt is resumed, and another one begun only where one is left", async () => {
    const id = await give();
    const first = await begin(id);
    expect(await begin(id, { at: later })).toEqual(first);
    await on.store.finishAttempt({ learner: student, attempt: first?.id ?? "", now: later });
    expect(await begin(id)).toBeUndefined();
    const second = await begin(id, { most: 2, at: later });
    expect(second).toMatchObject({ finishedAt: null, bounds: { assignment: id } });
    expect(second?.id).not.toBe(first?.id);
    expect(await assigned(id)).toMatchObject({
      begun: 2,
      attempts: [{ id: first?.id, finishedAt: later, endsAt: after(60), answered: 0, right: 0 }, { id: second?.id }],
    });
  });

  test("of many who start at once no more are begun than there may be", async () => {
    const id = await give();
    await on.atOnce(async () => {
      for (let round = 1; round <= 3; round++) {
        const attempt = await begin(id, { most: 2 });
        if (attempt) await on.store.finishAttempt({ learner: student, attempt: attempt.id, now });
      }
    });
    expect((await assigned(id))?.begun).toBe(2);
  });

  test("who was removed from the class starts nothing, and has no list", async () => {
    const id = await give();
    await putInClass(on.database, { class: school, learner: student, now }, { removedAt: now });
    expect(await begin(id)).toBeUndefined();
    expect(await assigned(id)).toBeUndefined();
    expect(await on.store.assigned({ learner: student, class: school })).toBeUndefined();
    expect(await given(id)).toMatchObject({ size: 0 });
  });

  test("a student on two devices is one, with what is theirs", async () => {
    const id = await give({ minutes: 10 });
    const tablet = await on.store.createLearner(now);
    await putInClass(on.database, { class: school, learner: student, now }, { extraTime: 100, extraAttempts: 1 });
    await putInClass(on.database, { class: school, learner: tablet, now }, { mergedInto: student });
    const attempt = await begin(id, { learner: tablet });
    expect(attempt?.bounds?.endsAt).toEqual(after(20));
    expect(await begin(id)).toBeUndefined();
    expect(await assigned(id)).toMatchObject({ begun: 1, attempts: [] });
    expect(await assigned(id, tablet)).toMatchObject({ begun: 1, extraAttempts: 1, attempts: [{ id: attempt?.id }] });
    await begin(id, { most: 2 });
    expect(await given(id)).toMatchObject({ size: 1, begun: 1, handedIn: 0 });
  });

  test("an attempt whose time is over counts as handed in", async () => {
    const id = await give({ minutes: 10 });
    await begin(id);
    expect(await given(id, after(9))).toMatchObject({ begun: 1, handedIn: 0 });
    expect(await given(id, after(10))).toMatchObject({ begun: 1, handedIn: 1 });
  });

  test("what is taken back is gone, and what was begun of it stays the student's", async () => {
    const id = await give();
    const attempt = await begin(id);
    expect(await on.store.takeBackAssignment({ learner: on.learner, assignment: id })).toBe(true);
    expect(await on.store.takeBackAssignment({ learner: on.learner, assignment: id })).toBe(false);
    expect(await given(id)).toBeUndefined();
    const found = await on.store.attempt({ learner: student, attempt: attempt?.id ?? "" });
    expect(found).toEqual({ ...attempt, bounds: null });
  });

  test("the attempts that are bound are told, and no others", async () => {
    await on.start({ learner: student });
    const attempt = await begin(await give());
    const bound = await on.store.boundAttempts({ learner: student });
    expect(bound).toEqual([{ id: attempt?.id, finishedAt: null, bounds: attempt?.bounds }]);
    expect(await on.store.boundAttempts({ learner: on.learner })).toEqual([]);
  });

  test("another teacher's class and assignment are not found, in every call", async () => {
    const id = await give();
    const learner = await on.store.createLearner(now);
    expect(await give({ learner })).toBe("no-class");
    expect(await on.store.assignments({ learner, class: school, now })).toBeUndefined();
    expect(await on.store.assignment({ learner, assignment: id, now })).toBeUndefined();
    expect(await on.store.changeAssignment({ learner, assignment: id, change: { ...terms, title: "Taken" } })).toBe(
      false,
    );
    expect(await on.store.takeBackAssignment({ learner, assignment: id })).toBe(false);
    expect(await assigned(id, learner)).toBeUndefined();
    expect(await begin(id, { learner })).toBeUndefined();
    expect(await given(id)).toMatchObject(terms);
  });

  test.each([nobody, ...malformed])("the id %j is no class's, no assignment's and no learner's", async (id) => {
    const learner = on.learner;
    expect(await give({ class: id })).toBe("no-class");
    expect(await give({ learner: id })).toBe("no-class");
    expect(await on.store.assignments({ learner, class: id, now })).toBeUndefined();
    expect(await on.store.assignments({ learner: id, class: school, now })).toBeUndefined();
    expect(await given(id)).toBeUndefined();
    expect(await on.store.changeAssignment({ learner, assignment: id, change: terms })).toBe(false);
    expect(await on.store.takeBackAssignment({ learner, assignment: id })).toBe(false);
    expect(await on.store.assigned({ learner: student, class: id })).toBeUndefined();
    expect(await on.store.assigned({ learner: id, class: school })).toBeUndefined();
    expect(await assigned(id)).toBeUndefined();
    expect(await begin(id)).toBeUndefined();
    expect(await on.store.boundAttempts({ learner: id })).toEqual([]);
  });
});
