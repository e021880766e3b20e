import type { Feedback } from "@communique/db";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { grace } from "../attempt/standing.ts";
import type { Service } from "../context.ts";
import { openTestService } from "../testing/browser.ts";
import { type Classroom, classroomIn, keysOf } from "../testing/classroom.ts";
import type { AttemptView } from "../views.ts";

let opened: AsyncDisposable & { readonly service: Service };
let room: Classroom;

const start = Date.parse("2026-12-03T15:00:00.000Z");
const closes = 30 * 60_000;

beforeAll(async () => {
  opened = await openTestService();
});
afterAll(() => opened[Symbol.asyncDispose]());
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(start);
  room = await classroomIn(opened.service);
});
afterEach(() => {
  vi.useRealTimers();
});

const calls = () => room.student.call();

/** Gives it out with one right answer, one wrong one and one that is missing. */
async function answered(feedback: Feedback): Promise<AttemptView> {
  const { id } = await room.give({ feedback, closes: "2026-12-03T16:30", attemptsAllowed: 2 });
  const attempt = await calls().assignment.start({ assignment: id });
  const keys = await keysOf(opened.service, attempt, room.student);
  for (const [place, { question }] of attempt.items.slice(0, 2).entries()) {
    const other =
      "options" in question ? question.options.find((option) => option.id !== keyOf(keys[place])) : undefined;
    const answer = place === 0 ? keys[place] : { option: other?.id };
    await calls().attempt.answer({ attempt: attempt.id, question: question.id, answer });
  }
  return attempt;
}

function keyOf(answer: unknown): string {
  return (answer as { readonly option: string }).option;
}

/** All that the student can read, by every way that there is. */
async function everythingTold(attempt: AttemptView): Promise<string> {
  const of = { attempt: attempt.id };
  const assignment = attempt.bounds?.assignment ?? "";
  const question = attempt.items[1]?.question.id ?? "";
  const read = await Promise.allSettled([
    calls().attempt.get(of),
    calls().attempt.result(of),
    calls().attempt.recent(),
    calls().attempt.weak(),
    calls().attempt.start({ retry: attempt.id, seed: "tea" }),
    calls().attempt.start({ retry: "missed", seed: "tea" }),
    calls().attempt.answer({ ...of, question, answer: { option: "a" } }),
    calls().attempt.share(of),
    calls().cards.begun(),
    calls().cards.list({}),
    calls().cards.study({}),
    calls().learner.export(),
    calls().assignment.assigned({ class: room.school }),
    calls().assignment.start({ assignment }),
  ]);
  return JSON.stringify(read.map((one) => (one.status === "fulfilled" ? one.value : String(one.reason))));
}

/** What cannot be said without telling whether an answer was right. */
const telling = /"verdict":|"credit":|"rightAnswer":|"because":|"misses":|"right":\d|"retrievability":|"shared":"/;

test.each<[Feedback, "under way" | "handed in" | "closed", boolean]>([
  ["after each", "under way", true],
  ["after each", "handed in", true],
  ["at the end", "under way", false],
  ["at the end", "handed in", true],
  ["at the end", "closed", true],
  ["after the window", "under way", false],
  ["after the window", "handed in", false],
  ["after the window", "closed", true],
  ["never", "under way", false],
  ["never", "handed in", false],
  ["never", "closed", false],
])("what is to be told %s is, %s, told: %s", async (feedback, state, isTold) => {
  const attempt = await answered(feedback);
  if (state === "handed in") await calls().attempt.finish({ attempt: attempt.id });
  if (state === "closed") vi.setSystemTime(start + closes + grace);
  expect(telling.test(await everythingTold(attempt))).toBe(isTold);
});

test("what is told after the window is not told while answers may still be on their way", async () => {
  const attempt = await answered("after the window");
  await calls().attempt.finish({ attempt: attempt.id });
  vi.setSystemTime(start + closes + grace - 1);
  expect(await everythingTold(attempt)).not.toMatch(telling);
});

test("who has handed in what is not told is told that it is handed in", async () => {
  const attempt = await answered("after the window");
  const handedIn = await calls().attempt.finish({ attempt: attempt.id });
  expect(handedIn).toMatchObject({
    right: null,
    answered: 2,
    total: 3,
    attempt: { bounds: { feedback: "after the window" } },
  });
  expect(handedIn).toEqual(await calls().attempt.result({ attempt: attempt.id }));
  const { data } = await calls().learner.export();
  expect(data).toMatchObject({ attempts: [], unfinished: [{ id: attempt.id }] });
});

test("what was not told is not remembered for the cards, and what is told is", async () => {
  await calls().attempt.finish({ attempt: (await answered("never")).id });
  expect(await calls().cards.begun()).toBe(false);
  await calls().attempt.finish({ attempt: (await answered("at the end")).id });
  expect(await calls().cards.begun()).toBe(true);
});

test("what may not be told is not practised, and what was given out is not shared", async () => {
  const attempt = await answered("never");
  await calls().attempt.finish({ attempt: attempt.id });
  await expect(calls().attempt.start({ retry: attempt.id })).rejects.toMatchObject({ reason: "not-told" });
  await expect(calls().attempt.start({ retry: "missed" })).rejects.toMatchObject({ reason: "nothing-to-ask" });
  await expect(calls().attempt.share({ attempt: attempt.id })).rejects.toMatchObject({ reason: "given-out" });
});

test("what was left open is told of when nobody in the class can answer it any more", async () => {
  const attempt = await answered("at the end");
  await calls().attempt.finish({ attempt: attempt.id });
  const practised = async (seed: string) => (await calls().attempt.start({ retry: attempt.id, seed })).items.length;
  const saved = async () => {
    const { data } = await calls().learner.export();
    return [data.attempts, data.unfinished].map((some) => some.filter(({ id }) => id === attempt.id).length);
  };
  expect([await practised("tea"), await saved()]).toEqual([1, [0, 1]]);
  vi.setSystemTime(start + closes + grace);
  expect([await practised("coffee"), await saved()]).toEqual([2, [1, 0]]);
});

test("a teacher who tells the answers after all tells all of them", async () => {
  const attempt = await answered("never");
  await calls().attempt.finish({ attempt: attempt.id });
  const assignment = attempt.bounds?.assignment ?? "";
  const terms = { title: "Thursday", opens: "2026-12-03T16:00", closes: null, timeZone: "Europe/Berlin" };
  await room.teacher.call().assignment.change({ assignment, ...terms, attemptsAllowed: 1, feedback: "at the end" });
  expect(await calls().attempt.result({ attempt: attempt.id })).toMatchObject({ right: 1 });
  expect(await calls().attempt.weak()).toMatchObject([{ misses: 1 }]);
});
