import { afterAll, beforeAll, expect, test } from "vitest";
import type { Service } from "../context.ts";
import type { createCaller } from "../root.ts";
import { browserOf, openTestService } from "../testing/browser.ts";

let opened: AsyncDisposable & { readonly service: Service };
let calls: ReturnType<typeof createCaller>["set"];
let set: string;

beforeAll(async () => {
  opened = await openTestService();
  const browser = browserOf(opened.service);
  set = (await browser.call().set.create({ title: "Drawn" })).id;
  calls = browser.call().set;
});
afterAll(() => opened[Symbol.asyncDispose]());

test("what is drawn fits what was wished for, and the same seed draws the same", async () => {
  const wishes = { set, count: 6, seed: "tea", topics: ["islands" as const], difficulties: ["easy" as const] };
  const drawn = await calls.draw(wishes);
  expect(drawn).toHaveLength(6);
  const questions = opened.service.banks.article.questions();
  for (const { id, difficulty } of drawn) {
    expect(questions.find((question) => question.id === id)?.topics).toContain("islands");
    expect(difficulty).toBe("easy");
  }
  expect(await calls.draw(wishes)).toEqual(drawn);
  expect(await calls.draw({ ...wishes, seed: "coffee" })).not.toEqual(drawn);
});

test("what is drawn is among what a list of the bank finds", async () => {
  const wishes = { paragraph: 3, text: "Losyukov" };
  const found = opened.service.banks.article.questions();
  const { bank } = browserOf(opened.service).call();
  const listed = (await bank.list({ ...wishes, limit: 100 })).questions.map(({ id }) => id);
  const drawn = await calls.draw({ set, count: 3, seed: "tea", ...wishes });
  expect([drawn.length > 0, listed.length < found.length]).toEqual([true, true]);
  for (const { id } of drawn) expect(listed).toContain(id);
});

test("as many are drawn of each kind as of any other, where that is wished for", async () => {
  const kinds = ["true or false" as const, "who says so" as const];
  const drawn = await calls.draw({ set, count: 6, seed: "tea", kinds, evenly: "kinds" });
  expect(drawn.map(({ question }) => question.kind)).toEqual(kinds.flatMap((kind) => [kind, kind, kind]));
});

test("nothing is drawn that is there already, and fewer where no more would be fair", async () => {
  const wishes = { set, count: 50, topics: ["deadline" as const] };
  const drawn = await calls.draw({ ...wishes, seed: "tea" });
  expect(drawn.length).toBeGreaterThan(0);
  expect(drawn.length).toBeLessThan(50);
  const beside = drawn.map(({ id }) => id);
  const more = await calls.draw({ ...wishes, seed: "coffee", beside });
  expect(more.filter(({ id }) => beside.includes(id))).toEqual([]);
});

test("what is drawn is the very question that is then saved", async () => {
  const drawn = await calls.draw({ set, count: 10, seed: "tea" });
  await calls.save({ set, revision: 1, title: "Drawn", items: drawn.map(({ id }) => id) });
  expect((await calls.open({ set })).items).toEqual(drawn);
});
