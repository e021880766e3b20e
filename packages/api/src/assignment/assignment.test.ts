import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { grace } from "../attempt/standing.ts";
import type { Service } from "../context.ts";
import { browserOf, openTestService } from "../testing/browser.ts";
import { type Classroom, classroomIn, keysOf } from "../testing/classroom.ts";
import type { AttemptView } from "../views.ts";

let opened: AsyncDisposable & { readonly service: Service };
let room: Classroom;

beforeAll(async () => {
  opened = await openTestService();
  room = await classroomIn(opened.service);
});
afterAll(() => opened[Symbol.asyncDispose]());

const second = 1000;
const minute = 60 * second;
const start = Date.parse("2026-12-03T15:00:00.000Z");
/** Sets the clock to so many milliseconds after 16:00 in Berlin. */
const wait = (milliseconds: number) => vi.setSystemTime(start + milliseconds);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  wait(0);
});
afterEach(() => {
  vi.useRealTimers();
});

const calls = () => room.student.call();
const begin = (assignment: string) => calls().assignment.start({ assignment });
const answerTo = async (attempt: AttemptView, place: number) =>
  calls().attempt.answer({
    attempt: attempt.id,
    question: attempt.items[place]?.question.id ?? "",
    answer: (await keysOf(opened.service, attempt, room.student))[place],
  });
const listed = async (id: string) =>
  (await calls().assignment.assigned({ class: room.school })).find((one) => one.id === id);

test("what is given out is the set as it was then, and is listed for teacher and student", async () => {
  const given = await room.give({ closes: "2026-12-03T17:00", minutes: 20, attemptsAllowed: 2 });
  expect(given).toMatchObject({
    ...{ title: "Thursday", length: 3, opens: "2026-12-03T16:00", closes: "2026-12-03T17:00" },
    ...{ opensAt: "2026-12-03T15:00:00.000Z", closesAt: "2026-12-03T16:00:00.000Z", timeZone: "Europe/Berlin" },
    ...{ size: 1, begun: 0, handedIn: 0 },
  });
  expect(JSON.stringify(given)).not.toContain("shared");
  expect(await room.teacher.call().assignment.list({ class: room.school })).toContainEqual(given);
  expect(await listed(given.id)).toEqual({
    ...{ id: given.id, title: "Thursday", length: 3, feedback: "at the end", minutes: 20, timeZone: "Europe/Berlin" },
    ...{ opensAt: given.opensAt, closesAt: given.closesAt, phase: "open", isUnderWay: false },
    ...{ attemptsLeft: 2, attemptsAllowed: 2, latest: null, best: null },
  });
  const { items, revision } = await room.teacher.call().set.open({ set: room.set });
  const save = (ids: readonly string[], on: number) =>
    room.teacher.call().set.save({ set: room.set, revision: on, title: "Thursday", items: [...ids] });
  await save([], revision);
  expect((await begin(given.id)).items).toHaveLength(3);
  await save(
    items.map(({ id }) => id),
    revision + 1,
  );
});

test("what the class has never changes, and it is told in what its set differs by now", async () => {
  const { id, set } = await room.give();
  expect(set).toEqual({ id: room.set, isNewer: false });
  const teacher = () => room.teacher.call();
  const { items, revision, title } = await teacher().set.open({ set: room.set });
  const ids = items.map((item) => item.id);
  const points = { [ids[0] ?? ""]: 3 };
  await teacher().set.save({ set: room.set, revision, title: "Other", items: ids.slice(0, 2), points });
  expect(await teacher().assignment.open({ assignment: id })).toMatchObject({ length: 3, set: { isNewer: true } });
  expect(await teacher().assignment.changes({ assignment: id })).toMatchObject([
    { kind: "taken out", stem: items[2]?.question.stem },
    { kind: "points", before: 1, now: 3 },
  ]);
  expect(await begin(id)).toMatchObject({ points: [1, 1, 1] });
  await teacher().set.save({ set: room.set, revision: revision + 1, title, items: ids });
  expect(await teacher().assignment.changes({ assignment: id })).toEqual([]);
  const copy = await teacher().set.duplicate({ set: room.set });
  const other = await teacher().assignment.give({
    ...{ class: room.school, set: copy.id, title: "Copy", opens: null, closes: null, timeZone: "Europe/Berlin" },
    feedback: "never",
  });
  await teacher().set.remove({ set: copy.id });
  expect(await teacher().assignment.changes({ assignment: other.id })).toBeNull();
});

test("each student has an order of their own, which is the same whenever they come", async () => {
  const { id } = await room.give({ attemptsAllowed: 2 });
  const plain = await room.give({ isShuffled: false });
  const first = await begin(id);
  expect((await begin(id)).items).toEqual(first.items);
  await calls().attempt.finish({ attempt: first.id });
  expect((await begin(id)).items.map(({ question }) => question)).toEqual(first.items.map(({ question }) => question));
  const { items } = await room.teacher.call().set.open({ set: room.set });
  const stems = (await begin(plain.id)).items.map(({ question }) => question.stem);
  expect(stems).toEqual(items.map(({ question }) => question.stem));
  const { code } = await room.teacher.call().class.open({ class: room.school });
  const orders = new Set<string>();
  for (let index = 0; index < 8; index++) {
    const other = browserOf(opened.service);
    await other.call().class.join({ code, name: `Student ${index}` });
    const attempt = await other.call().assignment.start({ assignment: id });
    orders.add(attempt.items.map(({ question }) => question.stem).join());
  }
  expect(orders.size).toBeGreaterThan(2);
});

test("nothing is begun before it opens or after it closes", async () => {
  const { id } = await room.give({ opens: "2026-12-03T16:05", closes: "2026-12-03T16:30" });
  expect(await listed(id)).toMatchObject({ phase: "coming" });
  await expect(begin(id)).rejects.toMatchObject({
    reason: "not-open-yet",
    message: "It opens on 3 December, 16:05 (Europe/Berlin).",
  });
  wait(5 * minute);
  expect(await listed(id)).toMatchObject({ phase: "open" });
  wait(30 * minute);
  expect(await listed(id)).toMatchObject({ phase: "over" });
  await expect(begin(id)).rejects.toMatchObject({ reason: "time-over" });
});

test("an answer that was on its way when the window closed counts, and a later one is told what does", async () => {
  const { id } = await room.give({ closes: "2026-12-03T16:30" });
  const attempt = await begin(id);
  await answerTo(attempt, 0);
  wait(30 * minute + grace - 1);
  expect((await answerTo(attempt, 1)).outcome).toBe("recorded");
  wait(30 * minute + grace);
  await expect(answerTo(attempt, 2)).rejects.toMatchObject({
    reason: "time-over",
    message: "The time was over on 3 December, 16:30 (Europe/Berlin), so this answer was not taken.",
    hint: "What came in time is handed in and counts: answers to 2 of 3 questions.",
  });
  expect((await answerTo(attempt, 1)).outcome).toBe("repeated");
});

test("what is over counts as handed in, wherever it is read, though nobody did so", async () => {
  const { id } = await room.give({ minutes: 10, attemptsAllowed: 2 });
  const attempt = await begin(id);
  expect(attempt.bounds).toMatchObject({ assignment: id, class: room.school, endsAt: "2026-12-03T15:10:00.000Z" });
  await answerTo(attempt, 0);
  wait(10 * minute + grace - 1);
  expect(await calls().attempt.get({ attempt: attempt.id })).toMatchObject({ finishedAt: null });
  wait(10 * minute + grace);
  const ended = { finishedAt: "2026-12-03T15:10:00.000Z" };
  expect(await calls().attempt.get({ attempt: attempt.id })).toMatchObject(ended);
  expect(await calls().attempt.result({ attempt: attempt.id })).toMatchObject({ right: 1, attempt: ended });
  const { attempts } = await calls().attempt.recent({ limit: 50 });
  expect(attempts.find((one) => one.id === attempt.id)).toMatchObject({ ...ended, right: 1, assignment: id });
  expect((await calls().learner.export()).data.unfinished).toContainEqual(
    expect.objectContaining({ id: attempt.id, ...ended }),
  );
  expect(await listed(id)).toMatchObject({ isUnderWay: false, latest: attempt.id, best: { right: 1, total: 3 } });
  expect(await room.teacher.call().assignment.open({ assignment: id })).toMatchObject({ begun: 1, handedIn: 1 });
  wait(20 * minute);
  const next = await begin(id);
  expect(next.id).not.toBe(attempt.id);
  expect(await calls().attempt.result({ attempt: attempt.id })).toMatchObject({ right: 1, attempt: ended });
});

test("extra time and extra attempts are the student's", async () => {
  const change = (given: { readonly extraTime: number; readonly extraAttempts: number }) =>
    room.teacher.call().class.member.setExtra({ class: room.school, member: room.member, ...given });
  await change({ extraTime: 50, extraAttempts: 1 });
  const { id } = await room.give({ minutes: 10 });
  expect(await listed(id)).toMatchObject({ minutes: 15, attemptsLeft: 2, attemptsAllowed: 2 });
  const attempt = await begin(id);
  expect(attempt.bounds).toMatchObject({ endsAt: "2026-12-03T15:15:00.000Z" });
  wait(14 * minute);
  await calls().attempt.finish({ attempt: attempt.id });
  const second = await begin(id);
  await calls().attempt.finish({ attempt: second.id });
  await expect(begin(id)).rejects.toMatchObject({ reason: "no-attempt-left" });
  expect(await listed(id)).toMatchObject({ attemptsLeft: 0, latest: second.id });
  await change({ extraTime: 0, extraAttempts: 0 });
});

test("who hands in late hands in at the end", async () => {
  const { id } = await room.give({ minutes: 10 });
  const attempt = await begin(id);
  wait(10 * minute + 3 * second);
  expect(await calls().attempt.finish({ attempt: attempt.id })).toMatchObject({
    attempt: { finishedAt: "2026-12-03T15:10:00.000Z" },
  });
  await expect(answerTo(attempt, 0)).rejects.toMatchObject({ reason: "time-over" });
});

test("a teacher changes the window, and who is under way goes by the new one", async () => {
  const { id } = await room.give({ closes: "2026-12-03T16:30" });
  const attempt = await begin(id);
  const terms = { title: "Thursday", opens: "2026-12-03T16:00", timeZone: "Europe/Berlin", feedback: "never" } as const;
  const changed = await room.teacher
    .call()
    .assignment.change({ assignment: id, ...terms, closes: "2026-12-03T16:40", attemptsAllowed: 3 });
  expect(changed).toMatchObject({ closes: "2026-12-03T16:40", attemptsAllowed: 3, feedback: "never" });
  wait(35 * minute);
  expect((await answerTo(attempt, 0)).outcome).toBe("recorded");
});

test("who is off the list starts nothing, and ends what was begun", async () => {
  const { id } = await room.give({ attemptsAllowed: 2 });
  const attempt = await begin(id);
  const remove = (removed: boolean) =>
    room.teacher.call().class.member.remove({ class: room.school, member: room.member, removed });
  await remove(true);
  await expect(begin(id)).rejects.toMatchObject({ reason: "unknown-assignment" });
  await expect(calls().assignment.assigned({ class: room.school })).rejects.toMatchObject({ reason: "unknown-class" });
  expect((await answerTo(attempt, 0)).outcome).toBe("recorded");
  await calls().attempt.finish({ attempt: attempt.id });
  await remove(false);
  expect((await begin(id)).id).not.toBe(attempt.id);
});

test("what is taken back ends, and stays the student's own", async () => {
  const { id } = await room.give();
  const attempt = await begin(id);
  await answerTo(attempt, 0);
  expect(await room.teacher.call().assignment.takeBack({ assignment: id })).toEqual({ takenBack: true });
  expect(await listed(id)).toBeUndefined();
  await expect(begin(id)).rejects.toMatchObject({ reason: "unknown-assignment" });
  await expect(answerTo(attempt, 1)).rejects.toMatchObject({ reason: "attempt-finished" });
  expect(await calls().attempt.result({ attempt: attempt.id })).toMatchObject({ right: 1, answered: 1, total: 3 });
});

test("an attempt that may be told is in a saved file, and comes back as a quiz of one's own", async () => {
  const { give, student } = await classroomIn(opened.service);
  const attempt = await student.call().assignment.start({ assignment: (await give()).id });
  const keys = await keysOf(opened.service, attempt, student);
  for (const [place, { question }] of attempt.items.entries()) {
    await student.call().attempt.answer({ attempt: attempt.id, question: question.id, answer: keys[place] });
  }
  await student.call().attempt.finish({ attempt: attempt.id });
  const { data } = await student.call().learner.export();
  const elsewhere = browserOf(opened.service);
  await elsewhere.call().learner.bringBack(data);
  const { attempts } = await elsewhere.call().attempt.recent();
  expect(attempts).toMatchObject([{ title: "Thursday", right: 3, assignment: null }]);
});
