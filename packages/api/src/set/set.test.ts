import { questionKinds, rightAnswer } from "@communique/quiz";
import { afterAll, beforeAll, expect, test } from "vitest";
import { posed } from "../attempt/frozen.ts";
import type { Service } from "../context.ts";
import { browserOf, openTestService } from "../testing/browser.ts";

let opened: AsyncDisposable & { readonly service: Service };
let ids: readonly string[];

beforeAll(async () => {
  opened = await openTestService();
  ids = questionKinds.flatMap(
    (kind) => opened.service.banks.article.questions().find((question) => question.kind === kind)?.id ?? [],
  );
});
afterAll(() => opened[Symbol.asyncDispose]());

/** A teacher's browser, with a set that has one question of every kind. */
async function teacher() {
  const browser = browserOf(opened.service);
  const { id: set } = await browser.call().set.create({ title: "Thursday" });
  await browser.call().set.save({ set, revision: 1, title: "Thursday", items: [...ids] });
  return { browser, set, calls: () => browser.call().set };
}

test("a caller without sets has an empty list, and is given no cookie", async () => {
  const browser = browserOf(opened.service);
  expect(await browser.call().set.list()).toEqual([]);
  expect(browser.session()).toEqual({ kind: "none" });
});

test("a set is opened with its questions in the order of saving, each with its key", async () => {
  const { calls, set } = await teacher();
  const reversed = ids.toReversed();
  expect(await calls().save({ set, revision: 2, title: " Friday ", items: reversed })).toEqual({
    outcome: "saved",
    revision: 3,
    changed: [],
  });
  const view = await calls().open({ set });
  expect(view).toMatchObject({ id: set, title: "Friday", revision: 3, archivedAt: null, versions: [] });
  expect(view.items.map(({ id }) => id)).toEqual(reversed);
  for (const { key, cites, question } of view.items) {
    expect([key === "", cites.length > 0, question.stem === ""]).toEqual([false, true, false]);
  }
  expect(await calls().list()).toMatchObject([{ id: set, title: "Friday", length: ids.length, published: 0 }]);
});

test("the right option does not always stand where the recipe has it", async () => {
  const { calls, browser, set } = await teacher();
  const singles = opened.service.banks.article.questions().filter(({ kind }) => kind === "single choice");
  await calls().save({ set, revision: 2, title: "Keys", items: singles.slice(0, 60).map(({ id }) => id) });
  const session = browser.session();
  const stored = await opened.service.store.openSet({ learner: session.kind === "learner" ? session.id : "", set });
  const keys = new Set(stored?.questions.map((frozen) => JSON.stringify(rightAnswer(posed(frozen)))));
  expect(keys.size).toBeGreaterThan(2);
});

test("a save on an older revision is answered with what is there now, and changes nothing", async () => {
  const { calls, set } = await teacher();
  const [first = ""] = ids;
  const late = await calls().save({ set, revision: 1, title: "Late", items: [first] });
  expect(late).toMatchObject({ outcome: "changed meanwhile", set: { title: "Thursday", revision: 2 } });
  expect(await calls().open({ set })).toMatchObject({ title: "Thursday", revision: 2 });
});

test("a copy has the same questions, another title and no links", async () => {
  const { calls, set } = await teacher();
  await calls().publish({ set, revision: 2 });
  const copy = await calls().duplicate({ set });
  expect(copy).toMatchObject({ title: "Copy of Thursday", versions: [], revision: 1 });
  expect(copy.items).toEqual((await calls().open({ set })).items);
  await calls().save({ set: copy.id, revision: 1, title: "ü".repeat(120), items: [] });
  expect((await calls().duplicate({ set: copy.id })).title).toBe(`Copy of ${"ü".repeat(112)}`);
});

test("a set can be put away, brought back and removed", async () => {
  const { calls, set } = await teacher();
  expect(await calls().archive({ set, archived: true })).toEqual({ archived: true });
  expect(await calls().list()).toMatchObject([{ archivedAt: expect.any(String) }]);
  await calls().archive({ set, archived: false });
  expect(await calls().list()).toMatchObject([{ archivedAt: null }]);
  expect(await calls().remove({ set })).toEqual({ removed: true });
  expect(await calls().list()).toEqual([]);
});

test("whoever has the link takes the set as it was published, also when it goes on and is removed", async () => {
  const { calls, set } = await teacher();
  const published = await calls().publish({ set, revision: 2 });
  if (published.outcome !== "published") throw new Error("It was not changed meanwhile.");
  const [version] = published.set.versions;
  expect(version).toMatchObject({ title: "Thursday", isLatest: true });
  expect(await calls().publish({ set, revision: 2 })).toMatchObject({ set: { versions: [version] } });
  const [first = ""] = ids;
  await calls().save({ set, revision: 2, title: "Thursday", items: [first] });
  const again = await calls().publish({ set, revision: 3 });
  expect(again.set.versions.map(({ isLatest }) => isLatest)).toEqual([false, true]);
  await calls().remove({ set });
  const student = browserOf(opened.service);
  const attempt = await student.call().attempt.start({ shared: version?.shared ?? "" });
  expect(attempt.title).toBe("Thursday");
  expect((await student.call().attempt.recent({})).attempts).toMatchObject([{ title: "Thursday" }]);
  expect(attempt.items.map(({ question }) => question.stem)).toEqual(
    published.set.items.map(({ question }) => question.stem),
  );
  expect(JSON.stringify(attempt)).not.toContain('"key"');
});

test("what was saved meanwhile is not published unseen", async () => {
  const { calls, set } = await teacher();
  expect(await calls().publish({ set, revision: 1 })).toMatchObject({ outcome: "changed meanwhile" });
  expect((await calls().open({ set })).versions).toEqual([]);
});

test("a finished quiz of a long set can be taken away and brought back", async () => {
  const { calls, browser, set } = await teacher();
  const long = opened.service.banks.article.questions().slice(0, 40);
  await calls().save({ set, revision: 2, title: "Long", items: long.map(({ id }) => id) });
  const { set: view } = await calls().publish({ set, revision: 3 });
  const attempt = await browser.call().attempt.start({ shared: view.versions[0]?.shared ?? "" });
  await browser.call().attempt.finish({ attempt: attempt.id });
  const { data } = await browser.call().learner.export();
  expect(await browserOf(opened.service).call().learner.bringBack(data)).toMatchObject({ quizzes: 1 });
});

test("the two forms hold the same questions in different orders, and each is always the same", async () => {
  const { calls, set } = await teacher();
  const { title, forms, items } = await calls().forms({ set });
  expect([title, forms.map(({ name }) => name)]).toEqual(["Thursday", ["A", "B"]]);
  const [a = [], b = []] = forms.map(({ items }) => items.map(({ question }) => question.id));
  expect(a).not.toEqual(b);
  expect(a.toSorted()).toEqual(b.toSorted());
  expect(await calls().forms({ set })).toEqual({ title, forms, items, sections: [] });
});

test("a worksheet and cards have the questions in the order of the set, with what is to be learnt from each", async () => {
  const { calls, set } = await teacher();
  const { items } = await calls().forms({ set });
  expect(items.map(({ question }) => question.id)).toEqual(ids);
  for (const { explanation, grounds, cites } of items) {
    expect(explanation).not.toBe("");
    expect(grounds.flatMap((ground) => ground.cites)).toEqual(expect.arrayContaining([...cites]));
  }
});

test("what is taken away holds the sets with their questions", async () => {
  const { browser } = await teacher();
  const { data } = await browser.call().learner.export();
  expect(data.sets).toMatchObject([{ title: "Thursday", archivedAt: null, versions: [] }]);
  expect(data.sets[0]?.items.map(({ question }) => question.id)).toEqual(ids);
});

test("a browser that has sets is not left behind unasked", async () => {
  const { browser } = await teacher();
  const { phrase } = await browserOf(opened.service).call().learner.newPhrase();
  await expect(browser.call().learner.recover({ phrase })).rejects.toMatchObject({ reason: "would-leave" });
});
