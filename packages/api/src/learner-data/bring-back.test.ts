import { contentHash, rightAnswer } from "@communique/quiz";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Browser, browserOf, openTestService } from "../testing/browser.ts";
import type { SavedFile } from "../views.ts";

let opened: Awaited<ReturnType<typeof openTestService>>;
let fromElsewhere: SavedFile;

beforeAll(async () => {
  {
    await using elsewhere = await openTestService();
    opened = elsewhere;
    fromElsewhere = await study(browser());
  }
  opened = await openTestService();
});
afterAll(() => opened[Symbol.asyncDispose]());

const browser = () => browserOf(opened.service);

/** A quiz of three that is finished, its first question answered rightly; one card turned twice, and another paused. */
async function study({ call }: Browser): Promise<SavedFile> {
  const attempt = await call().attempt.start({ seed: "tea", length: 3 });
  const [first, second] = attempt.items.map(({ question }) => ({ attempt: attempt.id, question: question.id }));
  if (!(first && second)) throw new Error("There are three questions.");
  await call().attempt.flag({ ...second, flagged: true });
  await call().attempt.doubt({ ...second, text: "Is it so?" });
  const stored = await opened.service.store.sharedQuiz((await call().attempt.share({ attempt: attempt.id })).shared);
  await call().attempt.answer({ ...first, answer: stored && rightAnswer(stored.questions[0]?.body as never) });
  await call().attempt.finish({ attempt: attempt.id });
  const [card, other] = (await call().cards.session({})).cards.map(({ statement }) => statement);
  for (const number of [1, 2]) await call().cards.rate({ statement: card ?? "", rating: "easy", number });
  await call().cards.pause({ statement: other ?? "", paused: true });
  return saved({ call });
}

/** What is saved, as it comes out of a file. */
async function saved({ call }: Pick<Browser, "call">): Promise<SavedFile> {
  return JSON.parse(JSON.stringify((await call().learner.export()).data));
}

const lasting = (file: SavedFile): SavedFile => ({ ...file, exportedAt: "" });
const kept = async (of: Pick<Browser, "call">) => lasting(await saved(of));
const erase = ({ call }: Browser) => call().learner.erase({ confirm: "erase" });
const everything = {
  ...{ quizzes: 1, cards: 2, paused: 1, parted: 0, sets: 0, partedSets: 0 },
  leftOut: { unfinished: 0, unproved: 0, questions: 0, sets: 0, classes: 0, places: 0 },
};

test("what was erased by mistake is all there again, at its times and due when it was", async () => {
  const phone = browser();
  const file = await study(phone);
  const [cards, study_] = [await phone.call().cards.list({}), await phone.call().cards.study({})];
  const result = await phone.call().attempt.result({ attempt: file.attempts[0]?.id ?? "" });
  await erase(phone);
  expect(await phone.call().learner.bringBack(file)).toEqual(everything);
  expect(await kept(phone)).toEqual(lasting(file));
  const dues = (some: typeof cards) => some.map(({ state, paused }) => [state?.due, paused]);
  expect(dues(await phone.call().cards.list({}))).toEqual(dues(cards));
  expect((await phone.call().cards.study({})).forecast).toEqual(study_.forecast);
  expect(await phone.call().attempt.result({ attempt: file.attempts[0]?.id ?? "" })).toEqual(result);
  expect(result).toMatchObject({ right: 1, answered: 1, total: 3 });
});

test("what was saved on another machine is brought back as it was, and is there once", async () => {
  const laptop = browser();
  expect(await laptop.call().learner.bringBack(fromElsewhere)).toEqual(everything);
  expect(await kept(laptop)).toEqual(lasting(fromElsewhere));
  expect(await laptop.call().learner.bringBack(fromElsewhere)).toEqual({
    ...everything,
    quizzes: 0,
    cards: 0,
    paused: 0,
  });
  expect(await kept(laptop)).toEqual(lasting(fromElsewhere));
});

test("what was taken of somebody's set keeps the title under which it was given out", async () => {
  const [teacher, phone] = [browser(), browser()];
  const { id: set } = await teacher.call().set.create({ title: "Thursday" });
  const [{ id } = { id: "" }] = await teacher.call().set.draw({ set, count: 1, seed: "tea" });
  await teacher.call().set.save({ set, revision: 1, title: "Thursday", items: [id] });
  const published = await teacher.call().set.publish({ set, revision: 2 });
  const { id: attempt } = await phone.call().attempt.start({ shared: published.set.versions[0]?.shared ?? "" });
  await phone.call().attempt.finish({ attempt });
  const file = await saved(phone);
  await erase(phone);
  await phone.call().learner.bringBack(file);
  expect(await phone.call().attempt.result({ attempt })).toMatchObject({ attempt: { title: "Thursday" } });
});

test("whoever has lost cookie and phrase goes on beside what nobody can open any more", async () => {
  const [lost, found] = [browser(), browser()];
  const file = await study(lost);
  expect(await found.call().learner.bringBack(file)).toEqual(everything);
  expect(await found.call().learner.bringBack(file)).toMatchObject({ quizzes: 0, cards: 0, paused: 0 });
  const withoutIds = ({ attempts, ...rest }: SavedFile) => ({
    ...rest,
    attempts: attempts.map(({ id, ...one }) => one),
  });
  expect(withoutIds(lasting(await saved(found)))).toEqual(withoutIds(lasting(file)));
  expect(await kept(lost)).toEqual(lasting(file));
});

test("one's own older file adds what is missing, and takes nothing back", async () => {
  const phone = browser();
  const file = await study(phone);
  const statement = file.reviews.at(-1)?.statement ?? "";
  await phone.call().cards.rate({ statement, rating: "again", number: 3 });
  await phone.call().cards.pause({ statement: file.paused[0] ?? "", paused: false });
  const before = await kept(phone);
  expect(await phone.call().learner.bringBack(file)).toMatchObject({ quizzes: 0, cards: 0, paused: 1, parted: 0 });
  expect(await kept(phone)).toEqual({ ...before, paused: file.paused });
});

test("a card that was turned otherwise since stays as it is, and that is told", async () => {
  const [phone, laptop] = [browser(), browser()];
  const file = await study(phone);
  await laptop.call().learner.bringBack(file);
  const statement = file.reviews.at(-1)?.statement ?? "";
  await phone.call().cards.rate({ statement, rating: "again", number: 3 });
  await laptop.call().cards.rate({ statement, rating: "easy", number: 3 });
  const before = await kept(laptop);
  expect(await laptop.call().learner.bringBack(await saved(phone))).toMatchObject({ cards: 0, parted: 1 });
  expect(await kept(laptop)).toEqual(before);
});

test("another's file changes nothing for who has something of their own", async () => {
  const file = await study(browser());
  const laptop = browser();
  await laptop.call().attempt.start({ seed: "own", length: 1 });
  const before = await kept(laptop);
  await expect(laptop.call().learner.bringBack(file)).rejects.toMatchObject({
    reason: "anothers-file",
    message: expect.stringContaining("nothing was changed"),
  });
  expect(await kept(laptop)).toEqual(before);
});

test("a quiz that is not finished is left out, and that is told; a guest comes to be only when something is taken", async () => {
  const [phone, laptop] = [browser(), browser()];
  await phone.call().attempt.start({ seed: "exam", length: 2, mode: "exam" });
  const back = await laptop.call().learner.bringBack(await saved(phone));
  expect(back).toMatchObject({ quizzes: 0, leftOut: { unfinished: 1, unproved: 0 } });
  await expect(laptop.call().learner.bringBack({})).rejects.toMatchObject({ reason: "invalid-file" });
  expect(laptop.session()).toEqual({ kind: "none" });
});

test("answers are graded anew, whatever the file says of them", async () => {
  const file = await study(browser());
  const laptop = browser();
  const claimed = edited(file, ({ attempts: [attempt] }) => {
    for (const item of attempt?.items ?? []) if (item.answer) Object.assign(item.answer, { right: false, credit: 9 });
  });
  await laptop.call().learner.bringBack(claimed);
  expect((await saved(laptop)).attempts[0]?.items[0]?.answer?.right).toBe(true);
});

test("a quiz with a question that nothing proves is left out, however well it is hashed", async () => {
  const file = await study(browser());
  const laptop = browser();
  const invented = edited(file, ({ attempts: [attempt] }) => {
    const [item] = attempt?.items ?? [];
    if (!item) throw new Error("There is an item.");
    const question = { ...item.question, explanation: "Russia handed over all four islands in 2000." };
    Object.assign(item, { question, hash: contentHash(question) });
  });
  const back = { quizzes: 0, cards: 2, leftOut: { unfinished: 0, unproved: 1 } };
  expect(await laptop.call().learner.bringBack(invented)).toMatchObject(back);
  expect((await saved(laptop)).attempts).toEqual([]);
});

test("a card that the facts no longer have keeps its reviews, and is not shown", async () => {
  const file = await study(browser());
  const laptop = browser();
  const statement = "claim:withdrawn";
  const withdrawn = file.reviews.slice(0, 1).map((review) => ({ ...review, statement }));
  const older = { ...file, reviews: [...file.reviews, ...withdrawn] };
  await laptop.call().learner.bringBack(older);
  expect((await saved(laptop)).reviews).toEqual(older.reviews);
  expect((await laptop.call().cards.session({})).cards.map((card) => card.statement)).not.toContain(statement);
});

test("ten thousand reviews are brought back", async () => {
  const file = await study(browser());
  const laptop = browser();
  const reviews = Array.from({ length: 10_000 }, (_, index) => {
    const [statement, number] = [`claim:${index % 400}`, Math.floor(index / 400) + 1];
    return { ...file.reviews[0], statement, number, at: new Date(index * 60_000).toISOString() };
  });
  expect(await laptop.call().learner.bringBack({ ...file, reviews })).toMatchObject({ cards: 400 });
  expect((await saved(laptop)).reviews).toEqual(reviews);
});

const ahead = new Date(Date.now() + 24 * 60 * 60_000).toISOString();

test.each<[string, (file: SavedFile) => unknown, string]>([
  ["nothing", () => undefined, "no file that Communiqué saved"],
  ["null", () => null, "no file that Communiqué saved"],
  ["a text", () => "{", "no file that Communiqué saved"],
  ["a list", () => [], "no file that Communiqué saved"],
  ["JSON of something else", () => ({ name: "left-pad", version: "1.0.0" }), "no file that Communiqué saved"],
  ["a file of before there were versions", ({ version, ...rest }) => rest, "another version"],
  ["a file of a version to come", (file) => ({ ...file, version: 2 }), "another version"],
  ["a file without its reviews", ({ reviews, ...rest }) => rest, "reviews: "],
  ["a file without its quizzes", (file) => ({ ...file, attempts: undefined }), "attempts: "],
  ["a mark that is none", (file) => ({ ...file, mark: "me" }), "mark: "],
  ["a rating that is none", on(review(0), { rating: "fine" }), "reviews.0.rating: "],
  ["a review in the future", on(review(0), { at: ahead }), "reviews.0.at: is in the future"],
  ["a review at no time", on(review(0), { at: "2001-02-29T00:00:00.000Z" }), "reviews.0.at: is no time"],
  ["a review in the year 0", on(review(0), { at: "0000-01-01T00:00:00.000Z" }), "reviews.0.at: is no time"],
  ["reviews out of order", (file) => ({ ...file, reviews: file.reviews.toReversed() }), "reviews.0: "],
  ["a review twice", (file) => ({ ...file, reviews: [...file.reviews, ...file.reviews] }), "out of turn"],
  ["an undo of nothing", on(review(0), { kind: "undo", undoes: 7 }), "nothing to undo"],
  ["a statement that no database holds", on(review(0), { statement: "\0" }), "reviews.0.statement: "],
  ["a pause of half a sign", (file) => ({ ...file, paused: ["\ud800"] }), "paused.0: "],
  ["a quiz in the future", on(quiz, { finishedAt: ahead }), "attempts.0.finishedAt: is in the future"],
  ["a quiz of nothing", on(quiz, { items: [] }), "attempts.0.items: "],
  ["a quiz with a question twice", (file) => twice(file), "ask a question twice"],
  ["a quiz with an id that is none", on(quiz, { id: "'; drop table" }), "attempts.0.id: "],
  ["wishes that are none", on(quiz, { wishes: { length: 99 } }), "attempts.0.wishes."],
  ["a question that was edited", on(question, { stem: "Who won?" }), "attempts.0.items.0.question: was changed"],
  ["a question that is none", on(question, { options: 7, order: 7 }), "attempts.0.items.0.question"],
  ["another hash", on(item, { hash: "0".repeat(64) }), "attempts.0.items.0.question: was changed"],
  ["an answer to no such question", on(answer, { given: { riddle: 1 } }), "items.0.answer.given: is no answer"],
  ["an answer with a NUL", on(answer, { given: { option: "\0", text: "\0" } }), "attempts.0.items.0.answer"],
  ["a doubt without an end", on(item, { doubt: { text: "x".repeat(2001), raisedAt: ahead } }), "items.0.doubt.text: "],
])("%s is refused, told where, and leaves nothing behind", async (_, edit, where) => {
  const file = await study(browser());
  const laptop = browser();
  await expect(laptop.call().learner.bringBack(edit(file))).rejects.toMatchObject({
    code: "BAD_REQUEST",
    reason: "invalid-file",
    message: expect.stringContaining(where),
  });
  expect(laptop.session()).toEqual({ kind: "none" });
});

test("keys of a prototype are values like others, and change nothing", async () => {
  const file = await study(browser());
  const laptop = browser();
  const [review] = file.reviews;
  const reviews = ["__proto__", "constructor", "toString"].map((statement) => ({ ...review, statement, number: 1 }));
  const data = JSON.parse(JSON.stringify({ ...file, reviews }).replace("{", '{"__proto__":{"polluted":true},'));
  expect(await laptop.call().learner.bringBack(data)).toMatchObject({ quizzes: 1, cards: 3 });
  expect((await saved(laptop)).reviews).toEqual(reviews);
  expect((await laptop.call().cards.session({})).cards.length).toBeGreaterThan(0);
  expect({}).not.toHaveProperty("polluted");
});

test("a file that is wrong in ten thousand places is told of with one", async () => {
  const file = { ...(await study(browser())), reviews: Array.from({ length: 10_000 }, () => ({})) };
  const refused = browser().call().learner.bringBack(file);
  await expect(refused).rejects.toMatchObject({ message: expect.stringMatching(/9999 more places/) });
});

test("a cookie that was tampered with brings nothing back", async () => {
  const file = await study(browser());
  const tampered = browserOf(opened.service, { kind: "tampered" });
  await expect(tampered.call().learner.bringBack(file)).rejects.toMatchObject({ reason: "bad-cookie" });
});

type Part = (file: SavedFile) => object | null | undefined;

function review(index: number): Part {
  return ({ reviews }) => reviews[index];
}
function quiz({ attempts }: SavedFile) {
  return attempts[0];
}
function item(file: SavedFile) {
  return quiz(file)?.items[0];
}
function question(file: SavedFile) {
  return item(file)?.question;
}
function answer(file: SavedFile) {
  return item(file)?.answer;
}

/** A file of which one part was edited. */
function on(part: Part, change: object): (file: SavedFile) => SavedFile {
  return (file) => edited(file, (copy) => Object.assign(part(copy) ?? {}, change));
}

function edited(file: SavedFile, edit: (copy: SavedFile) => unknown): SavedFile {
  const copy = structuredClone(file);
  edit(copy);
  return copy;
}

function twice(file: SavedFile): SavedFile {
  const items = quiz(file)?.items.slice(0, 1) ?? [];
  return on(quiz, { items: [...items, ...items] })(file);
}
