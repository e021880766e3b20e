import { afterAll, beforeAll, expect, test } from "vitest";
import type { Service, Session } from "../context.ts";
import type { createCaller } from "../root.ts";
import { type Browser, browserOf, openTestService } from "../testing/browser.ts";
import { longestSet, mostSets } from "./set-input.ts";

type Calls = ReturnType<typeof createCaller>["set"];

let opened: AsyncDisposable & { readonly service: Service };
let owner: Browser;
let set: string;

beforeAll(async () => {
  opened = await openTestService();
  owner = browserOf(opened.service);
  set = (await owner.call().set.create({ title: "Mine" })).id;
});
afterAll(() => opened[Symbol.asyncDispose]());

const everyCall = (calls: Calls, of: string): readonly Promise<unknown>[] => [
  calls.open({ set: of }),
  calls.save({ set: of, revision: 1, title: "Taken", items: [] }),
  calls.duplicate({ set: of }),
  calls.archive({ set: of, archived: true }),
  calls.remove({ set: of }),
  calls.draw({ set: of, count: 1, seed: "tea" }),
  calls.check({ set: of, question: "elsewhere", own: {} }),
  calls.otherOptions({ set: of, question: "elsewhere", own: {}, option: "a" }),
  calls.publish({ set: of, revision: 1 }),
  calls.forms({ set: of }),
  calls.changes({ set: of }),
];

test.each<[string, () => Promise<Session>]>([
  ["another learner", async () => ({ kind: "learner", id: await opened.service.store.createLearner(new Date()) })],
  ["a caller without a cookie", async () => ({ kind: "none" })],
])("%s finds nobody's set, in every call", async (_, session) => {
  const stranger = browserOf(opened.service, await session());
  for (const call of everyCall(stranger.call().set, set)) {
    await expect(call).rejects.toMatchObject({ code: "NOT_FOUND", reason: "unknown-set" });
  }
  expect(await stranger.call().set.list()).toEqual([]);
  expect(await owner.call().set.open({ set })).toMatchObject({ title: "Mine", revision: 1, archivedAt: null });
});

test.each([crypto.randomUUID(), "'; drop table", "x"])("the set %j was never there", async (of) => {
  for (const call of everyCall(owner.call().set, of)) {
    await expect(call).rejects.toMatchObject({ code: "NOT_FOUND", reason: "unknown-set" });
  }
});

test("a cookie that was tampered with is refused in every call", async () => {
  const { set: calls } = browserOf(opened.service, { kind: "tampered" }).call();
  for (const call of [...everyCall(calls, set), calls.list(), calls.create({ title: "Mine" })]) {
    await expect(call).rejects.toMatchObject({ reason: "bad-cookie" });
  }
});

const bad = (message: string) => ({ code: "BAD_REQUEST", message: expect.stringContaining(message) });

test.each([
  ["", "must say something"],
  [" \n ", "must say something"],
  ["a".repeat(121), "must have at most 120 signs"],
  ["one\ntwo", "signs that do not belong in a title"],
  ["NUL\0", "signs that do not belong in a title"],
  ["\ud800", "signs that do not belong in a title"],
])("the title %j is refused with the reason", async (title, message) => {
  await expect(owner.call().set.create({ title })).rejects.toMatchObject(bad(message));
  await expect(owner.call().set.save({ set, revision: 1, title, items: [] })).rejects.toMatchObject(bad(message));
});

test.each(["<b>bold</b>", "שלום", "👩🏽‍🏫".repeat(120), "ロシュコフ", "a"])(
  "the title %j is kept as it is",
  async (title) => {
    expect(await owner.call().set.create({ title })).toMatchObject({ title });
  },
);

test("a set has no question twice, and no more than it may have", async () => {
  const { set: calls } = owner.call();
  const save = (items: string[]) => calls.save({ set, revision: 1, title: "Mine", items });
  await expect(save(["a", "a"])).rejects.toMatchObject(bad("must have no question twice"));
  const many = Array.from({ length: longestSet + 1 }, (_, index) => `question-${index}`);
  await expect(save(many)).rejects.toMatchObject(bad("must be at most 200 questions"));
});

test.each(["elsewhere", "constructor", "toString", "__proto__"])(
  "the question %j, which is not there, is refused, and nothing is saved",
  async (question) => {
    const saving = owner.call().set.save({ set, revision: 1, title: "Mine", items: [question] });
    await expect(saving).rejects.toMatchObject({ code: "NOT_FOUND", reason: "unknown-question" });
    expect(await owner.call().set.open({ set })).toMatchObject({ revision: 1, items: [] });
  },
);

test("a set without questions is not published", async () => {
  await expect(owner.call().set.publish({ set, revision: 1 })).rejects.toMatchObject({ reason: "nothing-to-ask" });
});

test.each([
  [{ count: 0 }, "must be at least 1"],
  [{ count: 51 }, "must be at most 50"],
  [{ seed: "Über" }, "small letter"],
  [{ topics: ["football" as "talks"] }, "is none of"],
  [{ evenly: "length" as "kinds" }, "is neither topics nor kinds"],
  [{ difficulties: ["fiendish" as "hard"] }, "is none of easy, medium, hard"],
])("a drawing of %j is refused with the reason", async (given, message) => {
  await expect(owner.call().set.draw({ set, count: 1, seed: "tea", ...given })).rejects.toMatchObject(bad(message));
});

test("who has as many sets as there may be is told to delete one", async () => {
  const { call, session } = browserOf(opened.service);
  await call().set.create({ title: "First" });
  const { service } = opened;
  const own = session();
  const learner = own.kind === "learner" ? own.id : "";
  const given = { learner, title: "More", document: { items: [] }, most: mostSets, now: new Date() };
  for (let had = 1; had < mostSets; had++) await service.store.createSet(given);
  await expect(call().set.create({ title: "One too many" })).rejects.toMatchObject({ reason: "too-many-sets" });
  const [last] = await call().set.list();
  await expect(call().set.duplicate({ set: last?.id ?? "" })).rejects.toMatchObject({ reason: "too-many-sets" });
  await call().set.remove({ set: last?.id ?? "" });
  expect(await call().set.create({ title: "Once more" })).toMatchObject({ title: "Once more" });
});
