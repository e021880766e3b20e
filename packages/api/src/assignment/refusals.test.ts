import { afterAll, beforeAll, expect, test } from "vitest";
import type { Service, Session } from "../context.ts";
import type { createCaller } from "../root.ts";
import { browserOf, openTestService } from "../testing/browser.ts";
import { type Classroom, classroomIn } from "../testing/classroom.ts";
import { mostAssignments } from "./assignment-input.ts";

type Calls = ReturnType<typeof createCaller>["assignment"];

let opened: AsyncDisposable & { readonly service: Service };
let room: Classroom;
let assignment: string;

beforeAll(async () => {
  opened = await openTestService();
  room = await classroomIn(opened.service);
  assignment = (await room.give()).id;
});
afterAll(() => opened[Symbol.asyncDispose]());

const terms = {
  ...{ title: "Taken", opens: null, closes: null, timeZone: "Europe/Berlin" },
  feedback: "never",
} as const;

const ofTeacher = (calls: Calls, of: string): readonly Promise<unknown>[] => [
  calls.open({ assignment: of }),
  calls.changes({ assignment: of }),
  calls.change({ assignment: of, ...terms }),
  calls.takeBack({ assignment: of }),
];

const ofClass = (calls: Calls, of: string): readonly Promise<unknown>[] => [
  calls.list({ class: of }),
  calls.give({ class: of, set: room.set, ...terms }),
];

const strangers: readonly [string, () => Promise<Session>][] = [
  ["another teacher", async () => (await classroomIn(opened.service)).teacher.session()],
  ["another student", async () => (await classroomIn(opened.service)).student.session()],
  ["a caller without a cookie", async () => ({ kind: "none" })],
];

test.each([...strangers, ["a student of the class", async () => room.student.session()] as const])(
  "%s can give, read and change nothing as its teacher",
  async (_, session) => {
    const { assignment: calls } = browserOf(opened.service, await session()).call();
    for (const call of ofTeacher(calls, assignment)) {
      await expect(call).rejects.toMatchObject({ code: "NOT_FOUND", reason: "unknown-assignment" });
    }
    for (const call of ofClass(calls, room.school)) {
      await expect(call).rejects.toMatchObject({ code: "NOT_FOUND", reason: "unknown-class" });
    }
    expect(await room.teacher.call().assignment.open({ assignment })).toMatchObject({ title: "Thursday" });
  },
);

test.each([...strangers, ["the teacher, who is not in the class", async () => room.teacher.session()] as const])(
  "%s takes nothing as its student",
  async (_, session) => {
    const { assignment: calls } = browserOf(opened.service, await session()).call();
    const unknown = { code: "NOT_FOUND", reason: "unknown-assignment" };
    await expect(calls.start({ assignment })).rejects.toMatchObject(unknown);
    await expect(calls.assigned({ class: room.school })).rejects.toMatchObject({ reason: "unknown-class" });
  },
);

test.each([crypto.randomUUID(), "'; drop table", "x"])("the id %j was never there", async (of) => {
  const { assignment: calls } = room.teacher.call();
  for (const call of [...ofTeacher(calls, of), room.student.call().assignment.start({ assignment: of })]) {
    await expect(call).rejects.toMatchObject({ code: "NOT_FOUND", reason: "unknown-assignment" });
  }
  for (const call of ofClass(calls, of)) await expect(call).rejects.toMatchObject({ reason: "unknown-class" });
  await expect(room.give({ set: of })).rejects.toMatchObject({ reason: "unknown-set" });
});

test("a cookie that was tampered with is refused in every call", async () => {
  const { assignment: calls } = browserOf(opened.service, { kind: "tampered" }).call();
  const student = [calls.start({ assignment }), calls.assigned({ class: room.school })];
  for (const call of [...ofTeacher(calls, assignment), ...ofClass(calls, room.school), ...student]) {
    await expect(call).rejects.toMatchObject({ reason: "bad-cookie" });
  }
});

test("another teacher's set is not given to one's own class", async () => {
  const other = await classroomIn(opened.service);
  await expect(room.give({ set: other.set })).rejects.toMatchObject({ reason: "unknown-set" });
});

const bad = (message: string) => ({ code: "BAD_REQUEST", message: expect.stringContaining(message) });

test.each([
  [{ title: " " }, "must say something"],
  [{ attemptsAllowed: 0 }, "must be at least 1"],
  [{ attemptsAllowed: 21 }, "must be at most 20"],
  [{ attemptsAllowed: 1.5 }, "must be a whole number"],
  [{ minutes: 0 }, "must be at least 1"],
  [{ minutes: 601 }, "must be at most 600"],
  [{ timeZone: "Mars/Olympus" }, "is no time zone"],
  [{ closes: "tomorrow" }, "is no day and hour"],
  [{ closes: "2026-02-30T10:00" }, "is no day and hour"],
  [{ feedback: "sometimes" as "never" }, "is none of after each, at the end, after the window, never"],
  [{ opens: "2090-01-02T10:00", closes: "2090-01-02T10:00" }, "It would close before it opens."],
  [{ opens: "2020-01-01T10:00", closes: "2020-01-02T10:00" }, "It would be over already."],
  [{ feedback: "after the window" as const }, "The answers would never be shown"],
  [{ closes: "2087-03-30T02:30" }, "There is no 02:30 on 2087-03-30 in Europe/Berlin"],
])("what is given as %j is refused with the reason", async (given, message) => {
  await expect(room.give(given)).rejects.toMatchObject(bad(message));
});

test("a set without questions is not given", async () => {
  const { id } = await room.teacher.call().set.create({ title: "Empty" });
  await expect(room.give({ set: id })).rejects.toMatchObject({ reason: "nothing-to-ask" });
});

test.each(["<b>bold</b>", "שלום", "👩🏽‍🏫".repeat(120)])("the title %j is kept as it is", async (title) => {
  const { id } = await room.give({ title });
  expect(await room.student.call().assignment.start({ assignment: id })).toMatchObject({ title });
});

test("a class with as many as there may be is given no more", async () => {
  const other = await classroomIn(opened.service);
  const { learnerId, ...given } = await storedOf(other);
  for (let had = 0; had < mostAssignments; had++) {
    await opened.service.store.giveAssignment({ ...given, learner: learnerId, most: mostAssignments });
  }
  await expect(other.give()).rejects.toMatchObject({ reason: "too-many-assignments" });
  const [last] = await other.teacher.call().assignment.list({ class: other.school });
  await other.teacher.call().assignment.takeBack({ assignment: last?.id ?? "" });
  expect(await other.give()).toMatchObject({ title: "Thursday" });
});

async function storedOf({ teacher, set, school }: Classroom) {
  const session = teacher.session();
  const { set: published } = await teacher.call().set.publish({ set, revision: 2 });
  const now = new Date();
  return {
    learnerId: session.kind === "learner" ? session.id : "",
    class: school,
    shared: published.versions[0]?.shared ?? "",
    title: "More",
    opensAt: now,
    closesAt: null,
    timeZone: "UTC",
    attemptsAllowed: 1,
    feedback: "never",
    isShuffled: false,
    minutes: null,
    now,
  } as const;
}
