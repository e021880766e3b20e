import { contentHash, type Written } from "@communique/quiz";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Service } from "../context.ts";
import { browserOf, openTestService } from "../testing/browser.ts";
import { writtenId, writtenQuestions } from "../testing/written-questions.ts";

let opened: AsyncDisposable & { readonly service: Service };

beforeAll(async () => {
  opened = await openTestService();
});
afterAll(() => opened[Symbol.asyncDispose]());

const { single, typed, truth } = writtenQuestions;
const all: readonly Written[] = Object.values(writtenQuestions);

/** A teacher's browser with a set of these questions, each written from nothing. */
async function teacher(...questions: readonly Written[]) {
  const { call } = browserOf(opened.service);
  const { id: set } = await call().set.create({ title: "Mine" });
  const items = questions.map((_, place) => writtenId(place));
  const written = Object.fromEntries(questions.map((one, place) => [writtenId(place), one]));
  const saved = await call().set.save({ set, revision: 1, title: "Mine", items, written });
  return { set, items, written, saved, call };
}

test("one of each kind is kept as it was written, and none is called proved", async () => {
  const { set, items, saved, call } = await teacher(...all);
  const view = await call().set.open({ set });
  expect(view.items.map(({ id }) => id)).toEqual(items);
  expect(view.items.map(({ written }) => written)).toEqual(all);
  for (const { standing, own, difficulty, question } of view.items) {
    expect({ standing, own, difficulty }).toEqual({ standing: "not checked", own: null, difficulty: null });
    expect(question.isOwn).toBe(true);
  }
  expect(view.items.map(({ cites }) => cites.length)).toEqual([1, 0, 0, 0]);
  expect(saved).toMatchObject({ outcome: "saved", changed: view.items });
});

test("a student takes them, and is graded by what the teacher marked", async () => {
  const { set, call } = await teacher(...all);
  const { set: published } = await call().set.publish({ set, revision: 2 });
  const student = browserOf(opened.service);
  const attempt = await student.call().attempt.start({ shared: published.versions[0]?.shared ?? "" });
  for (const [place, { question }] of attempt.items.entries()) {
    expect(question.isOwn).toBe(true);
    const key = published.items[place]?.key.split("; ") ?? [];
    const chosen =
      "options" in question ? question.options.filter((one) => "text" in one && key.includes(one.text)) : [];
    const ids = chosen.map(({ id }) => id);
    const answer =
      question.kind === "type the answer"
        ? { text: "gagarin" }
        : question.kind === "several right"
          ? { options: ids }
          : { option: ids[0] ?? "" };
    const { feedback } = await student.call().attempt.answer({ attempt: attempt.id, question: question.id, answer });
    expect(feedback).toMatchObject({ verdict: "right", topics: [] });
  }
  const result = await student.call().attempt.finish({ attempt: attempt.id });
  expect(result).toMatchObject({ right: 4, total: 4, byTopic: [], byStatus: [] });
  const cards = await student.call().cards.begun();
  expect(JSON.stringify(cards)).not.toContain("kono-in-moscow");
  const { data, csv } = await student.call().learner.export();
  expect(data.reviews).toEqual([]);
  expect(data.attempts[0]?.items.map(({ question }) => question.about)).toEqual(["own", "own", "own", "own"]);
  expect(csv).toContain("type the answer, written by a teacher, not checked against the facts");
});

test("a saved file has what was typed; what was answered comes back where it was asked, and nowhere else", async () => {
  const { set, call, written } = await teacher(typed);
  const { set: published } = await call().set.publish({ set, revision: 2 });
  const taking = await call().attempt.start({ shared: published.versions[0]?.shared ?? "" });
  const [item] = taking.items;
  await call().attempt.answer({ attempt: taking.id, question: item?.question.id ?? "", answer: { text: "Gagarin" } });
  await call().attempt.finish({ attempt: taking.id });
  const { data } = await call().learner.export();
  expect(data.sets).toMatchObject([{ draft: { written } }]);
  const back = await browserOf(opened.service).call().learner.bringBack(data);
  expect(back).toMatchObject({ quizzes: 1, leftOut: { unproved: 0 } });
  const [attempt] = data.attempts;
  const items = attempt?.items.map((kept) => {
    const question = { ...kept.question, stem: "What was never asked here?" };
    return { ...kept, question, hash: contentHash(question) };
  });
  const there = await browserOf(opened.service)
    .call()
    .learner.bringBack({ ...data, attempts: [{ ...attempt, items }] });
  expect(there).toMatchObject({ quizzes: 0, leftOut: { unproved: 1 } });
});

test("while it is typed it is told what is wrong, what is left open and what the facts bear out", async () => {
  const { set, call } = await teacher(single);
  const check = (written: Written) => call().set.checkWritten({ set, written });
  const kept = await check(single);
  expect(kept).toMatchObject({ standing: "not checked", statements: [{ tells: "when", status: "planned" }] });
  expect(kept.findings.map(({ place, weight }) => `${place}: ${weight}`)).toEqual([
    "options a: borne out",
    "options b: borne out",
  ]);
  const options = single.options.map((option) => ({ ...option, right: !option.right }));
  const turned = await check({ ...single, options });
  expect(turned.standing).toBe("wrong");
  expect(turned.findings.map(({ words }) => words)).toEqual([
    "It is marked as wrong, and by the facts it is right.",
    "It is marked as right, and the facts refute it as an answer.",
  ]);
  const named = await check({ ...single, explanation: "As Grover Cleveland was told, that was due." });
  expect(named.findings).toContainEqual(expect.objectContaining({ place: "explanation", weight: "not judged" }));
  expect((await check({ ...truth, isTrue: null })).findings).toMatchObject([{ place: "truth", weight: "missing" }]);
});

test("what is wrong or unfinished is kept, and is given to nobody", async () => {
  const blank: Written = { ...typed, stem: "", accepts: [""] };
  const { set, call } = await teacher(typed, blank);
  expect((await call().set.open({ set })).items.map(({ standing }) => standing)).toEqual(["not checked", "wrong"]);
  for (const refused of [call().set.publish({ set, revision: 2 }), call().set.forms({ set })]) {
    await expect(refused).rejects.toMatchObject({
      reason: "found-wrong",
      message: "Something is wrong in question 2, which you wrote",
    });
  }
});

test("what is printed says that nobody checked it, and what is published stays as it was", async () => {
  const { set, items, written, call } = await teacher(typed, single);
  const { set: published } = await call().set.publish({ set, revision: 2 });
  const changed = { ...written, [items[0] ?? ""]: { ...typed, stem: "Who flew first?" } };
  await call().set.save({ set, revision: 2, title: "Mine", items, written: changed });
  const { forms, items: sheet } = await call().set.forms({ set });
  expect([...forms.flatMap((form) => form.items), ...sheet].map(({ standing }) => standing)).toEqual(
    Array.from({ length: 6 }, () => "not checked"),
  );
  expect(sheet.map(({ question }) => question.stem)).toEqual(["Who flew first?", single.stem]);
  const attempt = await call().attempt.start({ shared: published.versions[0]?.shared ?? "" });
  expect(attempt.items.map(({ question }) => question.stem)).toEqual([typed.stem, single.stem]);
});

test("two that say the same are two questions, and both can be asked", async () => {
  const { set, call } = await teacher(typed, typed);
  const { set: published } = await call().set.publish({ set, revision: 2 });
  const attempt = await call().attempt.start({ shared: published.versions[0]?.shared ?? "" });
  expect(new Set(attempt.items.map(({ question }) => question.id)).size).toBe(2);
});

test("one that is not sent again stays as it was, beside questions of the bank", async () => {
  const { set, items, call } = await teacher(typed);
  const [drawn] = await call().set.draw({ set, count: 1, seed: "tea", beside: [...items, writtenId(7)] });
  await call().set.save({ set, revision: 2, title: "Mine", items: [...items, drawn?.id ?? ""] });
  const view = await call().set.open({ set });
  expect(view.items.map(({ written }) => written)).toEqual([typed, null]);
  await expect(
    call().set.check({ set, question: items[0] ?? "", own: { texts: { stem: "Who?" } } }),
  ).rejects.toMatchObject({ reason: "unknown-question" });
});

test("angle brackets, other scripts and emoji stay as they were typed", async () => {
  const stem = "<b>Кто</b> هو 🚀 first?";
  const { set, call } = await teacher({ ...typed, stem: `  ${stem}\n ` });
  expect((await call().set.open({ set })).items[0]?.question.stem).toBe(stem);
});

const many = (length: number) =>
  Array.from({ length }, (_, place) => ({ text: `${place}`, right: false, feedback: "" }));

test.each<[string, Written]>([
  ["at most 600 signs", { ...typed, stem: "ж".repeat(601) }],
  ["at most 2000 signs", { ...typed, explanation: "ж".repeat(2001) }],
  ["at most 300 signs", { ...typed, accepts: ["ж".repeat(301)] }],
  ["far too long", { ...typed, stem: "ж".repeat(20_001) }],
  ["do not belong", { ...typed, stem: "who \u202ewrote it" }],
  ["at most 8", { ...single, options: many(9) }],
  ["at least 2", { ...single, options: many(1) }],
  ["at most 10", { ...typed, accepts: many(11).map(({ text }) => text) }],
  ["at most 5 statements", { ...typed, rests: many(6).map(({ text }) => text) }],
  ["no statement twice", { ...typed, rests: ["claim:one", "claim:one"] }],
])("what has too much is refused, and why: %s", async (words, written) => {
  const { set, call } = await teacher();
  const save = call().set.save({
    set,
    revision: 2,
    title: "Mine",
    items: [writtenId(1)],
    written: { [writtenId(1)]: written },
  });
  await expect(save).rejects.toThrow(words);
  await expect(call().set.checkWritten({ set, written })).rejects.toThrow(words);
});

test("statements on which it can rest are found by their words", async () => {
  const { call } = browserOf(opened.service);
  const found = await call().bank.statements({ text: "kono visit moscow" });
  expect(found.map(({ id }) => id)).toContain("event:kono-in-moscow#when");
  expect(await call().bank.statements({ text: " " })).toEqual([]);
});
