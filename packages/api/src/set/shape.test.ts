import { afterAll, beforeAll, expect, test } from "vitest";
import type { Service } from "../context.ts";
import { browserOf, openTestService } from "../testing/browser.ts";
import { keysOf } from "../testing/classroom.ts";

let opened: AsyncDisposable & { readonly service: Service };

beforeAll(async () => {
  opened = await openTestService();
});
afterAll(() => opened[Symbol.asyncDispose]());

const reading = { id: "reading", at: 0, title: "What is told", instruction: "Choose one answer." };
const empty = { id: "later", at: 1, title: "Nothing yet", instruction: "" };
const thinking = { id: "thinking", at: 1, title: "Who says so", instruction: "" };

/** A set of three questions that are worth two points, a half and one, in two sections and an empty one. */
async function shapedSet() {
  const browser = browserOf(opened.service);
  const { id: set } = await browser.call().set.create({ title: "Thursday" });
  const drawn = await browser.call().set.draw({ set, count: 3, seed: "tea", kinds: ["single choice"] });
  const items = drawn.map(({ id }) => id);
  const points = { [items[0] ?? ""]: 2, [items[1] ?? ""]: 0.5 };
  const sections = [reading, empty, thinking];
  const save = (changed: object = {}) =>
    browser.call().set.save({ set, revision: 1, title: "Thursday", items, points, sections, ...changed });
  return { browser, set, items, points, sections, save, calls: () => browser.call().set };
}

test("what questions are worth and how they are parted is saved, opened and duplicated with the set", async () => {
  const { calls, set, points, sections, save } = await shapedSet();
  await save();
  expect(await calls().open({ set })).toMatchObject({ points, sections });
  const copy = await calls().duplicate({ set });
  expect(copy).toMatchObject({ points, sections });
  expect(await calls().open({ set: copy.id })).toMatchObject({ points, sections });
});

test("what is saved without points and sections is worth a point each, in one part", async () => {
  const { calls, set, items, save } = await shapedSet();
  await save();
  await calls().save({ set, revision: 2, title: "Thursday", items });
  expect(await calls().open({ set })).toMatchObject({ points: {}, sections: [] });
});

test("who takes it by its link sees the sections, is told the points, and an empty section is not given out", async () => {
  const { calls, set, save } = await shapedSet();
  await save();
  const published = await calls().publish({ set, revision: 2 });
  const student = browserOf(opened.service);
  const attempt = await student.call().attempt.start({ shared: published.set.versions[0]?.shared ?? "" });
  expect(attempt).toMatchObject({ points: [2, 0.5, 1], sections: [reading, thinking] });
  const keys = await keysOf(opened.service, attempt, student);
  for (const place of [0, 1]) {
    const question = attempt.items[place]?.question.id ?? "";
    await student.call().attempt.answer({ attempt: attempt.id, question, answer: keys[place] });
  }
  expect(await student.call().attempt.finish({ attempt: attempt.id })).toMatchObject({
    ...{ right: 2, total: 3, points: { points: 2.5, of: 3.5 } },
    bySection: [
      { title: "What is told", right: 1, total: 1 },
      { title: "Who says so", right: 1, total: 2 },
    ],
  });
});

test("on both forms each question is worth what it is, and stands in its section", async () => {
  const { calls, set, items, save } = await shapedSet();
  await save();
  const { forms, sections, items: sheet } = await calls().forms({ set });
  expect(sections).toEqual([reading, thinking]);
  expect(sheet.map(({ points }) => points)).toEqual([2, 0.5, 1]);
  for (const form of forms) {
    expect(form.sections).toEqual(sections);
    expect(form.items[0]).toMatchObject({ points: 2, question: { stem: sheet[0]?.question.stem } });
    expect(form.items.map(({ points }) => points).toSorted()).toEqual([0.5, 1, 2]);
  }
  expect(items).toHaveLength(3);
});

test("a set without points is told without them", async () => {
  const { calls, set, items } = await shapedSet();
  await calls().save({ set, revision: 1, title: "Thursday", items });
  const published = await calls().publish({ set, revision: 2 });
  const student = browserOf(opened.service);
  const { id } = await student.call().attempt.start({ shared: published.set.versions[0]?.shared ?? "" });
  expect(await student.call().attempt.finish({ attempt: id })).toMatchObject({ points: null, bySection: [] });
});

const bad = (message: string) => ({ code: "BAD_REQUEST", message: expect.stringContaining(message) });
const long = { ...reading, title: "x".repeat(121) };

test.each<[string, object, string]>([
  ["negative points", { points: { a: -1 } }, "must be at least 0"],
  ["too many points", { points: { a: 101 } }, "must be at most 100"],
  ["a third of a point", { points: { a: 0.3 } }, "a whole number of points, or a half more"],
  ["points that are none", { points: { a: Number.NaN } }, "must be a number"],
  ["a section without a title", { sections: [{ ...reading, title: "  " }] }, "must say something"],
  ["a title that is too long", { sections: [long] }, "must have at most 120 signs"],
  [
    "an instruction that is too long",
    { sections: [{ ...reading, instruction: "x".repeat(601) }] },
    "at most 600 signs",
  ],
  ["an instruction that turns what follows", { sections: [{ ...reading, instruction: "a\u202eb" }] }, "do not belong"],
  ["one section twice", { sections: [reading, reading] }, "must have no section twice"],
  ["sections out of order", { sections: [{ ...thinking, at: 2 }, reading] }, "in the order in which they begin"],
  ["a section beyond the end", { sections: [{ ...reading, at: 4 }] }, "must begin within the set"],
  [
    "too many sections",
    { sections: Array.from({ length: 51 }, (_, place) => ({ ...reading, id: `s${place}` })) },
    "must be at most 50 sections",
  ],
])("%s are refused with a reason, and nothing is changed", async (_, changed, message) => {
  const { calls, set, save } = await shapedSet();
  await expect(save(changed)).rejects.toMatchObject(bad(message));
  expect(await calls().open({ set })).toMatchObject({ revision: 1, items: [] });
});

test("an instruction in several lines is kept in one", async () => {
  const { calls, set, save } = await shapedSet();
  await save({ sections: [{ ...reading, instruction: " Read ¶1.\n\tThen choose. " }] });
  expect((await calls().open({ set })).sections).toEqual([{ ...reading, instruction: "Read ¶1. Then choose." }]);
});

test("before it is published again it is told in what the set differs from what was published last", async () => {
  const { calls, set, items, points, save } = await shapedSet();
  await save({ points: {}, sections: [] });
  expect(await calls().changes({ set })).toBeNull();
  const { set: published } = await calls().publish({ set, revision: 2 });
  const unchanged = await calls().changes({ set });
  expect(unchanged).toEqual({ publishedAt: published.versions[0]?.publishedAt, changes: [] });
  const [first = "", second = "", third = ""] = items;
  const { question } = published.items[1] ?? {};
  await calls().save({
    ...{ set, revision: 2, title: "Friday", items: [third, first, second], points, sections: [empty] },
    own: { [second]: { texts: { stem: `${question?.stem} Choose.` } } },
  });
  const changes = (await calls().changes({ set }))?.changes;
  expect(changes).toMatchObject([
    { kind: "title", before: "Thursday", now: "Friday" },
    { kind: "moved", from: 3, number: 1 },
    { kind: "points", before: 1, now: 2 },
    { kind: "reworded", before: question?.stem, stem: `${question?.stem} Choose.` },
    { kind: "points", before: 1, now: 0.5 },
    { kind: "section added", title: "Nothing yet", number: 2 },
  ]);
});
