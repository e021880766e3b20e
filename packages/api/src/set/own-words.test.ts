import { type Question, questionKinds } from "@communique/quiz";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Service } from "../context.ts";
import { browserOf, openTestService } from "../testing/browser.ts";

let opened: AsyncDisposable & { readonly service: Service };
let questions: readonly Question[];
let single: Question;
let typed: Question;

beforeAll(async () => {
  opened = await openTestService();
  const all = opened.service.banks.article.questions();
  const ofKind = (kind: Question["kind"]) => all.find((question) => question.kind === kind) as Question;
  questions = questionKinds.map(ofKind);
  [single, typed] = [ofKind("single choice"), ofKind("type the answer")];
});
afterAll(() => opened[Symbol.asyncDispose]());

/** A teacher's browser with a set of these questions, some of them in own words. */
async function teacher(asked: readonly Question[], own: Record<string, { texts: Record<string, string> }> = {}) {
  const { call } = browserOf(opened.service);
  const { id: set } = await call().set.create({ title: "Own" });
  const items = asked.map(({ id }) => id);
  const saved = await call().set.save({ set, revision: 1, title: "Own", items, own });
  return { set, items, saved, calls: () => call().set };
}

const stemOf = (stem: string) => ({ texts: { stem }, swaps: {} });

test("a question of every kind can be reworded, keeps its place in the bank, and is marked", async () => {
  const own = Object.fromEntries(questions.map(({ id, stem }) => [id, stemOf(`${stem} Think first.`)]));
  const { set, items, calls, saved } = await teacher(questions, own);
  const view = await calls().open({ set });
  expect(view.items.map(({ id }) => id)).toEqual(items);
  for (const [index, item] of view.items.entries()) {
    const { id, stem } = questions[index] as Question;
    expect(item.question.stem).toBe(`${stem} Think first.`);
    expect(item).toMatchObject({ own: own[id], standing: "not checked" });
    expect(item.question.id).not.toBe(id);
  }
  expect(saved).toMatchObject({ changed: view.items });
});

test("what is reworded is asked and graded as before, of typed answers too", async () => {
  const own = { [single.id]: stemOf("Who led Japan then?"), [typed.id]: stemOf("Write down who led Japan then.") };
  const { set, calls } = await teacher([single, typed], own);
  const published = await calls().publish({ set, revision: 2 });
  const shared = published.set.versions[0]?.shared ?? "";
  const keys = published.set.items.map(({ key }) => key);
  const { call } = browserOf(opened.service);
  const attempt = await call().attempt.start({ shared });
  for (const [index, { question }] of attempt.items.entries()) {
    expect(question.stem).toContain("led Japan then");
    const options = question.kind === "single choice" ? question.options : [];
    const option = options.find(({ text }) => text === keys[index]);
    const answer = option ? { option: option.id } : { text: keys[index] ?? "" };
    const { feedback } = await call().attempt.answer({ attempt: attempt.id, question: question.id, answer });
    expect(feedback?.verdict).toBe("right");
  }
});

test("the bank's words come back when one's own are left out, as they were frozen", async () => {
  const { set, items, calls } = await teacher([single], { [single.id]: stemOf("Who?") });
  const saved = await calls().save({ set, revision: 2, title: "Own", items });
  const { items: shown } = await calls().open({ set });
  expect(shown).toMatchObject([{ own: null, standing: "proved", question: { id: single.id, stem: single.stem } }]);
  expect(saved).toMatchObject({ changed: shown });
});

test("words that say what the bank says are nobody's own", async () => {
  const { set, calls } = await teacher([single], { [single.id]: stemOf(`  ${single.stem}\n`) });
  expect((await calls().open({ set })).items).toMatchObject([{ own: null, standing: "proved" }]);
});

test("a copy of a set keeps own words and the way back", async () => {
  const { set, calls } = await teacher([single], { [single.id]: stemOf("Who?") });
  expect((await calls().duplicate({ set })).items).toEqual((await calls().open({ set })).items);
});

test("what the facts find wrong is told at its place with the statement behind it, kept, and given to nobody", async () => {
  const own = { [single.id]: stemOf("Who was not the Japanese leader when the end-of-2000 deadline was set?") };
  const { set, calls } = await teacher([single], own);
  const checked = await calls().check({ set, question: single.id, own: own[single.id] ?? {} });
  expect(checked.standing).toBe("wrong");
  expect(checked.findings).toMatchObject([
    { place: "stem", weight: "wrong", words: "The stem asks for what is not so: “not”." },
  ]);
  expect(checked.statements.map(({ id }) => id)).toEqual(checked.findings[0]?.statements);
  expect((await calls().open({ set })).items).toMatchObject([{ own: own[single.id], standing: "wrong" }]);
  const refused = { reason: "found-wrong", message: expect.stringContaining("question 1") };
  await expect(calls().publish({ set, revision: 2 })).rejects.toMatchObject(refused);
  await expect(calls().forms({ set })).rejects.toMatchObject(refused);
});

test("a name that the facts do not tell here is allowed, and said not to be judged", async () => {
  const own = stemOf("Who was the Japanese leader when Losyukov was young?");
  const { set, calls } = await teacher([single]);
  const checked = await calls().check({ set, question: single.id, own });
  expect(checked).toMatchObject({ standing: "not checked", findings: [{ place: "stem", weight: "not judged" }] });
  expect((await calls().open({ set })).items).toMatchObject([{ own: null }]);
});

test("the key of a form says which questions nobody has checked", async () => {
  const { set, calls } = await teacher([single, typed], { [single.id]: stemOf("Who led Japan then?") });
  for (const { items } of (await calls().forms({ set })).forms) {
    expect(items.map(({ standing }) => standing).toSorted()).toEqual(["not checked", "proved"]);
  }
});

test.each([
  ["pasted HTML", "<b onclick='alert(1)'>Who?</b>", "<b onclick='alert(1)'>Who?</b>"],
  ["words from right to left", "מי היה ראש הממשלה?", "מי היה ראש הממשלה?"],
  ["emoji", "👩🏽‍🏫 Who? 🏯", "👩🏽‍🏫 Who? 🏯"],
  ["several lines", " Who\r\n\twas it? ", "Who was it?"],
  ["600 letters of several signs each", "👩🏽‍🏫".repeat(600), "👩🏽‍🏫".repeat(600)],
])("%s are kept as they are", async (_, stem, kept) => {
  const { set, calls } = await teacher([single], { [single.id]: stemOf(stem) });
  expect((await calls().open({ set })).items).toMatchObject([{ question: { stem: kept } }]);
});

test.each<[Record<string, string>, string]>([
  [{ stem: "a".repeat(10_000) }, "must have at most 600 signs"],
  [{ explanation: "a".repeat(10_000) }, "must have at most 2000 signs"],
  [{ "options a": "a".repeat(301) }, "must have at most 300 signs"],
  [{ stem: "a".repeat(30_000) }, "is far too long"],
  [{ stem: " \n " }, "must say something"],
  [{ stem: "NUL\0" }, "signs that do not belong in a text"],
  [{ stem: "\ud800" }, "signs that do not belong in a text"],
  [{ stem: "turned \u202e round" }, "signs that do not belong in a text"],
  [{ id: "x" }, "is no place of a text"],
])("texts that are none are refused with the reason: %#", async (texts, message) => {
  const { set, calls } = await teacher([single]);
  const refused = { code: "BAD_REQUEST", message: expect.stringContaining(message) };
  await expect(calls().check({ set, question: single.id, own: { texts } })).rejects.toMatchObject(refused);
  const save = { set, revision: 2, title: "Own", items: [single.id], own: { [single.id]: { texts } } };
  await expect(calls().save(save)).rejects.toMatchObject(refused);
});
