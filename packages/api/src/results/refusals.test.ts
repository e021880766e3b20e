import { afterAll, beforeAll, expect, test } from "vitest";
import type { Service, Session } from "../context.ts";
import type { createCaller } from "../root.ts";
import { browserOf, openTestService } from "../testing/browser.ts";
import { type ResultsRoom, resultsRoomIn, type Student } from "../testing/results-room.ts";

type Calls = ReturnType<typeof createCaller>["results"];

let opened: AsyncDisposable & { readonly service: Service };
let classroom: ResultsRoom;
let ada: Student;
let question: string;

beforeAll(async () => {
  opened = await openTestService();
  classroom = await resultsRoomIn(opened.service, ["single choice", "match pairs"]);
  ada = await classroom.join("Ada");
  question = (await results()).questions[0]?.id ?? "";
});
afterAll(() => opened[Symbol.asyncDispose]());

const results = () => classroom.teacher.call().results.open({ assignment: classroom.assignment });

const everyCall = (calls: Calls, assignment: string): readonly Promise<unknown>[] => [
  calls.open({ assignment }),
  calls.student({ assignment, student: ada.id }),
  calls.regrade({ assignment, question, change: { kind: "withdrawn" }, reason: "Mine now." }),
  calls.file({ assignment, format: "xlsx" }),
];

test.each<[string, () => Promise<Session>]>([
  ["a student of the class", async () => ada.browser.session()],
  ["another learner", async () => ({ kind: "learner", id: await opened.service.store.createLearner(new Date()) })],
  ["a caller without a cookie", async () => ({ kind: "none" })],
])("%s finds no results, in every call", async (_, session) => {
  const stranger = browserOf(opened.service, await session());
  for (const call of everyCall(stranger.call().results, classroom.assignment)) {
    await expect(call).rejects.toMatchObject({ code: "NOT_FOUND", reason: "unknown-results" });
  }
  expect((await results()).questions.map(({ correction }) => correction)).toEqual([null, null]);
});

test.each([crypto.randomUUID(), "'; drop table", "x"])("the assignment %j was never there", async (assignment) => {
  for (const call of everyCall(classroom.teacher.call().results, assignment)) {
    await expect(call).rejects.toMatchObject({ code: "NOT_FOUND", reason: "unknown-results" });
  }
});

test("a cookie that was tampered with is refused in every call", async () => {
  for (const call of everyCall(browserOf(opened.service, { kind: "tampered" }).call().results, classroom.assignment)) {
    await expect(call).rejects.toMatchObject({ reason: "bad-cookie" });
  }
});

test("a student and a question of elsewhere are not found", async () => {
  const { results: calls } = classroom.teacher.call();
  const { assignment } = classroom;
  const elsewhere = calls.student({ assignment, student: crypto.randomUUID() });
  await expect(elsewhere).rejects.toMatchObject({ reason: "unknown-student" });
  const regraded = calls.regrade({
    assignment,
    question: "f".repeat(64),
    change: { kind: "withdrawn" },
    reason: "No.",
  });
  await expect(regraded).rejects.toMatchObject({ reason: "unknown-question" });
});

const bad = (message: string) => ({ code: "BAD_REQUEST", message: expect.stringContaining(message) });

test.each([
  [{ reason: "" }, "must say something"],
  [{ reason: " \n" }, "must say something"],
  [{ reason: "a".repeat(501) }, "must have at most 500 signs"],
  [{ reason: "NUL\0" }, "signs that cannot be kept"],
  [{ change: { kind: "doubled" as "withdrawn" } }, "change"],
  [{ change: { kind: "also right" as const, texts: [] } }, "must name an answer"],
  [{ change: { kind: "also right" as const, texts: [""] } }, "must say something"],
  [{ change: { kind: "also right" as const, texts: ["no option of it"] } }, "no such answer"],
])("a correction with %j is refused with the reason", async (given, message) => {
  const regraded = classroom.teacher.call().results.regrade({
    ...{
      assignment: classroom.assignment,
      question,
      change: { kind: "withdrawn" },
      reason: "Two are right.",
      ...given,
    },
  });
  await expect(regraded).rejects.toMatchObject(bad(message));
  expect((await results()).questions[0]?.history).toEqual([]);
});

test("no other answer is taken as right where things are matched", async () => {
  const { assignment, teacher } = classroom;
  const matched = (await results()).questions[1];
  expect(matched?.others).toEqual([]);
  const change = { kind: "also right" as const, texts: [matched?.table.rows[0]?.text ?? ""] };
  const regraded = teacher.call().results.regrade({ assignment, question: matched?.id ?? "", change, reason: "No." });
  await expect(regraded).rejects.toMatchObject(bad("no such answer"));
});

test.each(["<b>bold</b>", "שלום", "👩🏽‍🏫".repeat(500), "Two\nlines"])(
  "the reason %j is kept as it is",
  async (reason) => {
    const { assignment, teacher } = classroom;
    await teacher.call().results.regrade({ assignment, question, change: { kind: "as made" }, reason });
    expect((await results()).questions[0]?.history[0]).toMatchObject({ reason });
  },
);

test.each([
  [{ counting: "worst" as "best" }, "is none of first, last, best, all"],
  [{ removed: "yes" as unknown as boolean }, "removed"],
])("results with %j are refused with the reason", async (given, message) => {
  const asked = classroom.teacher.call().results.open({ assignment: classroom.assignment, ...given });
  await expect(asked).rejects.toMatchObject(bad(message));
});
