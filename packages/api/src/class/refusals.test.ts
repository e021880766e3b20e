import { afterAll, beforeAll, expect, test } from "vitest";
import type { Service, Session } from "../context.ts";
import type { createCaller } from "../root.ts";
import { type Browser, browserOf, openTestService } from "../testing/browser.ts";
import { mostClasses } from "./class-input.ts";

type Calls = ReturnType<typeof createCaller>["class"];

let opened: AsyncDisposable & { readonly service: Service };
let owner: Browser;
let anna: Browser;
let id: string;
let code: string;
let member: string;

beforeAll(async () => {
  opened = await openTestService();
  owner = browserOf(opened.service);
  ({ id, code } = await owner.call().class.create({ title: "Mine" }));
  anna = browserOf(opened.service);
  await anna.call().class.join({ code, name: "Anna" });
  member = (await owner.call().class.open({ class: id })).members[0]?.id ?? "";
});
afterAll(() => opened[Symbol.asyncDispose]());

const teachersCalls = (calls: Calls, of: string): readonly Promise<unknown>[] => [
  calls.open({ class: of }),
  calls.rename({ class: of, title: "Taken" }),
  calls.setOpen({ class: of, isOpen: false }),
  calls.renewCode({ class: of }),
  calls.archive({ class: of, archived: true }),
  calls.remove({ class: of }),
];

const callsOnMember = (calls: Calls, of: { class: string; member: string }): readonly Promise<unknown>[] => [
  calls.member.rename({ ...of, name: "Taken" }),
  calls.member.setExtra({ ...of, extraTime: 100, extraAttempts: 1 }),
  calls.member.remove({ ...of, removed: true }),
  calls.member.merge({ ...of, into: null }),
  calls.member.merge({ ...of, into: member }),
  calls.member.newPhrase(of),
];

test.each<[string, () => Promise<Session>]>([
  ["another teacher", async () => ({ kind: "learner", id: await opened.service.store.createLearner(new Date()) })],
  ["a student of the class", async () => anna.session()],
  ["a caller without a cookie", async () => ({ kind: "none" })],
])("%s finds nobody's class, in every call of a teacher's", async (_, session) => {
  const { class: calls } = browserOf(opened.service, await session()).call();
  const before = await owner.call().class.open({ class: id });
  for (const call of teachersCalls(calls, id)) {
    await expect(call).rejects.toMatchObject({ code: "NOT_FOUND", reason: "unknown-class" });
  }
  for (const call of callsOnMember(calls, { class: id, member })) {
    await expect(call).rejects.toMatchObject({ code: "NOT_FOUND", reason: "unknown-member" });
  }
  expect(await calls.list()).toEqual([]);
  expect(await owner.call().class.open({ class: id })).toEqual(before);
});

test("a class is no student's who has not joined it, and not the teacher's own to attend", async () => {
  for (const { call } of [browserOf(opened.service), owner]) {
    const attending = call().class.attend({ class: id });
    await expect(attending).rejects.toMatchObject({ code: "NOT_FOUND", reason: "unknown-class" });
  }
});

test.each([crypto.randomUUID(), "'; drop table", "x"])("the class %j was never there, and nobody in it", async (of) => {
  const { class: calls } = owner.call();
  for (const call of [...teachersCalls(calls, of), calls.attend({ class: of })]) {
    await expect(call).rejects.toMatchObject({ code: "NOT_FOUND", reason: "unknown-class" });
  }
  for (const call of [
    ...callsOnMember(calls, { class: of, member }),
    ...callsOnMember(calls, { class: id, member: of }),
  ]) {
    await expect(call).rejects.toMatchObject({ code: "NOT_FOUND", reason: "unknown-member" });
  }
});

test("a cookie that was tampered with is refused in every call", async () => {
  const { class: calls } = browserOf(opened.service, { kind: "tampered" }).call();
  for (const call of [
    ...teachersCalls(calls, id),
    ...callsOnMember(calls, { class: id, member }),
    ...[calls.list(), calls.create({ title: "Mine" }), calls.joined(), calls.attend({ class: id })],
    ...[calls.byCode({ code }), calls.join({ code, name: "Boris" })],
  ]) {
    await expect(call).rejects.toMatchObject({ reason: "bad-cookie" });
  }
});

const bad = (message: string) => ({ code: "BAD_REQUEST", message: expect.stringContaining(message) });

test.each([
  ["", "must say something"],
  [" \n ", "must say something"],
  ["\u200b\u200d", "must say something"],
  ["a".repeat(81), "must have at most 80 signs"],
  [`a${"\u0301".repeat(10_000)}`, "is too long to be a name"],
  ["NUL\0", "signs that do not belong in a name"],
  ["\ud800a", "signs that do not belong in a name"],
  ["Anna\u202egnp.exe", "signs that do not belong in a name"],
])("the name %j is refused with the reason", async (name, message) => {
  const stranger = browserOf(opened.service);
  await expect(stranger.call().class.join({ code, name })).rejects.toMatchObject(bad(message));
  await expect(owner.call().class.member.rename({ class: id, member, name })).rejects.toMatchObject(bad(message));
  expect(stranger.session()).toEqual({ kind: "none" });
});

test.each(["<b>bold</b>", "שלום", "👩🏽‍🏫".repeat(80), "ロシュコフ", "O’Neill", "=1+1", "a"])(
  "the name %j is kept as it is",
  async (name) => {
    const { joined } = await browserOf(opened.service).call().class.join({ code, name });
    expect(joined.name).toBe(name);
  },
);

test.each([
  ["", "must say something"],
  ["a".repeat(121), "must have at most 120 signs"],
  ["one\ntwo", "signs that do not belong in a title"],
])("the title %j is refused with the reason", async (title, message) => {
  await expect(owner.call().class.create({ title })).rejects.toMatchObject(bad(message));
  await expect(owner.call().class.rename({ class: id, title })).rejects.toMatchObject(bad(message));
});

test.each([
  [{ extraTime: -1 }, "must be at least 0"],
  [{ extraTime: 301 }, "must be at most 300"],
  [{ extraTime: 12.5 }, "must be a whole number"],
  [{ extraAttempts: 21 }, "must be at most 20"],
])("an extra of %j is refused with the reason", async (given, message) => {
  const of = { class: id, member, extraTime: 0, extraAttempts: 0, ...given };
  await expect(owner.call().class.member.setExtra(of)).rejects.toMatchObject(bad(message));
});

test.each([
  ["", "A code has 8 letters and digits; there are 0 here."],
  ["H", "A code has 8 letters and digits; there is one here."],
  ["HK7M-QRTO", "“O” is in no code."],
])("%j is no code, and it is said why; nothing is counted", async (typed, message) => {
  const browser = browserOf(opened.service, anna.session());
  for (let index = 0; index < 12; index++) {
    const asking = browser.call().class.byCode({ code: typed });
    await expect(asking).rejects.toMatchObject({ code: "BAD_REQUEST", reason: "invalid-code", message });
  }
  expect(await browser.call().class.byCode({ code })).toMatchObject({ title: "Mine" });
});

test("codes cannot be guessed: after ten of no class also the right one is refused, and when to come back is told", async () => {
  const { call } = browserOf(opened.service, anna.session());
  const other = code.startsWith("3") ? `4${code.slice(1)}` : `3${code.slice(1)}`;
  for (let index = 0; index < 5; index++) {
    await expect(call().class.byCode({ code: other })).rejects.toMatchObject({ reason: "unknown-code" });
    await expect(call().class.join({ code: other, name: "Eve" })).rejects.toMatchObject({ reason: "unknown-code" });
  }
  const refused = { code: "TOO_MANY_REQUESTS", reason: "too-many-guesses", hint: "Try again in 15 minutes." };
  await expect(call().class.byCode({ code })).rejects.toMatchObject(refused);
  await expect(call().class.join({ code, name: "Eve" })).rejects.toMatchObject(refused);
  expect(await anna.call().class.byCode({ code })).toMatchObject({ title: "Mine" });
});

test("names of a class cannot be tried out: after ten who may not join is told when to come back, and others join", async () => {
  const teacher = browserOf(opened.service);
  const { code: joined, id } = await teacher.call().class.create({ title: "8c" });
  const ada = browserOf(opened.service);
  await ada.call().class.join({ code: joined, name: "Ada" });
  const { call } = browserOf(opened.service, teacher.session());
  for (let tries = 0; tries < 10; tries++) {
    await expect(call().class.join({ code: joined, name: "ADA" })).rejects.toMatchObject({ reason: "name-taken" });
  }
  const refused = { code: "TOO_MANY_REQUESTS", reason: "too-many-joins", hint: "Try again in 15 minutes." };
  await expect(call().class.join({ code: joined, name: "Ben" })).rejects.toMatchObject(refused);
  for (let again = 0; again < 20; again++) await ada.call().class.join({ code: joined, name: "Ada" });
  await browserOf(opened.service).call().class.join({ code: joined, name: "Cleo" });
  expect((await teacher.call().class.open({ class: id })).members.map(({ name }) => name)).toEqual(["Ada", "Cleo"]);
});

test("who has as many classes as there may be is told to delete one", async () => {
  const { call, session } = browserOf(opened.service);
  await call().class.create({ title: "First" });
  const own = session();
  const learner = own.kind === "learner" ? own.id : "";
  const given = { learner, title: "More", most: mostClasses, now: new Date() };
  for (let had = 1; had < mostClasses; had++) await opened.service.store.createClass({ ...given, code: `#${had}` });
  await expect(call().class.create({ title: "One too many" })).rejects.toMatchObject({ reason: "too-many-classes" });
  const [last] = await call().class.list();
  await call().class.remove({ class: last?.id ?? "" });
  expect(await call().class.create({ title: "Once more" })).toMatchObject({ title: "Once more" });
});
