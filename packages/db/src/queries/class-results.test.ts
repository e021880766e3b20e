import { sql as text } from "drizzle-orm";
import { expect, test } from "vitest";
import { regrades } from "../schema.ts";
import { classOf, putInClass, sharedQuizOf } from "../testing/classroom.ts";
import { later, malformed, nobody, now, onEveryDatabase, questions } from "../testing/on-every-database.ts";

const tenMinutesLater = new Date(now.getTime() + 600_000);

onEveryDatabase((on) => {
  const given = async () => {
    const group = await classOf(on.database, on.learner, now);
    const shared = await sharedQuizOf(on.store, questions, now);
    const terms = { title: "Thursday", opensAt: now, closesAt: null, timeZone: "Europe/Berlin", attemptsAllowed: 3 };
    const found = await on.store.giveAssignment({
      ...{ learner: on.learner, class: group, shared, ...terms, feedback: "at the end", isShuffled: false },
      ...{ minutes: 10, most: 500, now },
    });
    return { group, assignment: found.outcome === "given" ? found.assignment : "" };
  };
  const join = async (group: string) => {
    const learner = await on.store.createLearner(now);
    await putInClass(on.database, { class: group, learner, now });
    return learner;
  };
  const start = async (learner: string, assignment: string) => {
    const wanted = { learner, assignment, address: `assignment=${assignment}`, wishes: {}, questions, most: 3, now };
    return (await on.store.startAssigned(wanted))?.id ?? "";
  };
  const answer = (learner: string, attempt: string, index: number) =>
    on.store.recordAnswer({
      ...{ learner, attempt, question: questions[index]?.hash ?? "", answer: { option: "a" }, right: true, now: later },
    });
  const results = async (assignment: string) => {
    const found = await on.store.classResults({ learner: on.learner, assignment });
    if (!found) throw new Error("The assignment is not there.");
    return found;
  };
  const mark = (assignment: string) => on.store.resultsMark({ learner: on.learner, assignment });
  const regrade = (assignment: string, more: object = {}) =>
    on.store.appendRegrade({
      ...{ learner: on.learner, assignment, question: questions[1]?.hash ?? "", change: { kind: "withdrawn" } },
      ...{ reason: "Two are right.", now: later, ...more },
    });

  test("a class that has not begun has its questions and its members, and nothing else", async () => {
    const { group, assignment } = await given();
    const ada = await join(group);
    expect(await results(assignment)).toEqual({
      wishes: {},
      assignment: {
        ...{ id: assignment, title: "Thursday", classId: group, classTitle: "8b", opensAt: now, closesAt: null },
        ...{ timeZone: "Europe/Berlin" },
      },
      questions,
      members: [{ learner: ada, name: ada, removedAt: null, mergedInto: null }],
      ...{ attempts: [], answers: [], arrangements: [], regrades: [], doubts: [] },
    });
  });

  test("what the class did is there, with the questions as they were answered", async () => {
    const { group, assignment } = await given();
    const ada = await join(group);
    const attempt = await start(ada, assignment);
    await answer(ada, attempt, 1);
    await on.store.finishAttempt({ learner: ada, attempt, now: later });
    const found = await results(assignment);
    expect(found.attempts).toEqual([
      { id: attempt, learner: ada, startedAt: now, finishedAt: later, endsAt: tenMinutesLater },
    ]);
    const hash = questions[1]?.hash ?? "";
    expect(found.answers).toEqual([{ attempt, question: hash, answer: { option: "a" }, answeredAt: later }]);
    expect(found.arrangements).toEqual([{ ...questions[1], content: hash }]);
  });

  test("what is doubted is there, also of a question that was not answered, and nothing that is doubted alone", async () => {
    const { group, assignment } = await given();
    const ada = await join(group);
    const attempt = await start(ada, assignment);
    const alone = (await on.start({ learner: ada })).id;
    const question = questions[2]?.hash ?? "";
    for (const [of, text] of [
      [attempt, "Two are right."],
      [alone, "Why?"],
    ] as const) {
      await on.store.raiseDoubt({ learner: ada, attempt: of, question, text, now: later });
    }
    const told = { attempt, content: question, text: "Two are right.", raisedAt: later };
    expect((await results(assignment)).doubts).toEqual([told]);
  });

  test("what a member studies alone is no result", async () => {
    const { group, assignment } = await given();
    const ada = await join(group);
    await on.start({ learner: ada });
    expect((await results(assignment)).attempts).toEqual([]);
  });

  test("a correction is appended, and the one before it stays", async () => {
    const { assignment } = await given();
    expect(await regrade(assignment)).toBe("appended");
    expect(await regrade(assignment, { change: { kind: "as made" }, reason: "After all not." })).toBe("appended");
    const hash = questions[1]?.hash;
    expect((await results(assignment)).regrades).toEqual([
      { question: hash, content: hash, change: { kind: "withdrawn" }, reason: "Two are right.", madeAt: later },
      { question: hash, content: hash, change: { kind: "as made" }, reason: "After all not.", madeAt: later },
    ]);
  });

  test("a correction is never changed or removed, and goes with its assignment", async () => {
    const { group, assignment } = await given();
    await regrade(assignment);
    const refused = { cause: { message: "rows of regrades are never changed or removed" } };
    for (const statement of ["update regrades set reason = 'None.'", "delete from regrades"]) {
      await expect(on.database.sql.execute(statement)).rejects.toMatchObject(refused);
    }
    expect(await on.store.takeBackAssignment({ learner: on.learner, assignment })).toBe(true);
    const other = await given();
    await regrade(other.assignment);
    expect(await on.store.deleteClass({ learner: on.learner, class: other.group })).toBe(true);
    expect(await on.store.deleteClass({ learner: on.learner, class: group })).toBe(true);
    expect(await on.database.sql.select().from(regrades)).toEqual([]);
  });

  test("a question that the assignment does not ask is not corrected", async () => {
    const { assignment } = await given();
    expect(await regrade(assignment, { question: "f".repeat(64) })).toBe("no-question");
    expect((await results(assignment)).regrades).toEqual([]);
  });

  test("a student is told of the corrections of the own attempts, each with the answer, and of no other", async () => {
    const { group, assignment } = await given();
    const [ada, ben] = [await join(group), await join(group)];
    const attempt = await start(ada, assignment);
    await answer(ada, attempt, 1);
    await on.start({ learner: ada, address: "alone" });
    await regrade(assignment);
    await regrade(assignment, { reason: "Once more." });
    await regrade(assignment, { question: questions[2]?.hash ?? "" });
    const [first, second] = [
      { reason: "Two are right.", change: { kind: "withdrawn" }, madeAt: later },
      { reason: "Once more.", change: { kind: "withdrawn" }, madeAt: later },
    ];
    const own = [
      { ...questions[1], attempt, answer: { answer: { option: "a" }, right: true }, history: [first, second] },
      { ...questions[2], attempt, answer: null, history: [first] },
    ];
    expect(await on.store.corrected({ learner: ada })).toEqual(own);
    expect(await on.store.corrected({ learner: ada, attempt })).toEqual(own);
    expect(await on.store.corrected({ learner: ada, attempt: nobody })).toEqual([]);
    expect(await on.store.corrected({ learner: ben, attempt })).toEqual([]);
    expect(await on.store.corrected({ learner: on.learner })).toEqual([]);
  });

  test("the mark changes with every attempt, answer, finish, correction and change of the roster", async () => {
    const { group, assignment } = await given();
    const marks = [await mark(assignment)];
    const ada = await join(group);
    marks.push(await mark(assignment));
    const attempt = await start(ada, assignment);
    marks.push(await mark(assignment));
    await answer(ada, attempt, 0);
    marks.push(await mark(assignment));
    await on.store.finishAttempt({ learner: ada, attempt, now: later });
    marks.push(await mark(assignment));
    await regrade(assignment);
    marks.push(await mark(assignment));
    await on.database.sql.execute(text`update class_members set name = 'Ada B.'`);
    marks.push(await mark(assignment));
    await on.database.sql.execute(text`update class_members set removed_at = now()`);
    marks.push(await mark(assignment));
    expect(new Set(marks).size).toBe(8);
    expect(await mark(assignment)).toBe(marks.at(-1));
  });

  test.each([nobody, ...malformed])("the id %j is no assignment, and no teacher's", async (id) => {
    const { assignment } = await given();
    for (const of of [
      { learner: on.learner, assignment: id },
      { learner: id, assignment },
    ]) {
      expect(await on.store.classResults(of)).toBeUndefined();
      expect(await on.store.resultsMark(of)).toBeUndefined();
      expect(await regrade(of.assignment, { learner: of.learner })).toBe("no-assignment");
    }
    expect(await on.store.corrected({ learner: id, attempt: id })).toEqual([]);
    expect((await results(assignment)).regrades).toEqual([]);
  });

  test("a member of the class is not its teacher", async () => {
    const { group, assignment } = await given();
    const ada = await join(group);
    expect(await on.store.classResults({ learner: ada, assignment })).toBeUndefined();
    expect(await on.store.resultsMark({ learner: ada, assignment })).toBeUndefined();
    expect(await regrade(assignment, { learner: ada })).toBe("no-assignment");
  });
});
