import { afterAll, beforeAll, expect, test } from "vitest";
import { browserOf, openTestService } from "../testing/browser.ts";

let opened: Awaited<ReturnType<typeof openTestService>>;

beforeAll(async () => {
  opened = await openTestService();
});
afterAll(() => opened[Symbol.asyncDispose]());

const browser = () => browserOf(opened.service);

test("a phrase opens one's study in another browser", async () => {
  const [phone, laptop] = [browser(), browser()];
  await phone.call().attempt.start({ seed: "tea", length: 1 });
  const { phrase } = await phone.call().learner.newPhrase();
  await laptop.call().learner.recover({ phrase: phrase.toUpperCase() });
  expect(laptop.session()).toEqual(phone.session());
  expect((await laptop.call().attempt.recent()).attempts).toHaveLength(1);
});

test("a new phrase takes the place of the older one", async () => {
  const { call } = browser();
  const { phrase: older } = await call().learner.newPhrase();
  await call().learner.newPhrase();
  await expect(browser().call().learner.recover({ phrase: older })).rejects.toMatchObject({ reason: "unknown-phrase" });
});

test("what a browser has of its own is left behind only if that is meant", async () => {
  const [phone, laptop] = [browser(), browser()];
  const { phrase } = await phone.call().learner.newPhrase();
  await laptop.call().attempt.start({ seed: "tea", length: 1 });
  const own = laptop.session();
  await expect(laptop.call().learner.recover({ phrase })).rejects.toMatchObject({ reason: "would-leave" });
  expect(laptop.session()).toEqual(own);
  await laptop.call().learner.recover({ phrase, leaving: true });
  expect(laptop.session()).toEqual(phone.session());
});

test.each([
  ["one two", "6 words"],
  ["abandon ability able about above abcent", "abcent"],
])("a broken phrase is refused in words that help: %s", async (phrase, words) => {
  await expect(browser().call().learner.recover({ phrase })).rejects.toMatchObject({
    reason: "invalid-phrase",
    message: expect.stringContaining(words),
  });
});

test("all that is kept can be taken away, as data and as a table", async () => {
  const { call } = browser();
  const attempt = await call().attempt.start({ seed: "tea", length: 2, kinds: ["single choice"] });
  const question = attempt.items[0]?.question.id ?? "";
  await call().attempt.answer({ attempt: attempt.id, question, answer: { option: "a" } });
  await call().attempt.doubt({ attempt: attempt.id, question, text: "=1+1, is it?" });
  await call().attempt.flag({ attempt: attempt.id, question, flagged: true });
  await call().attempt.finish({ attempt: attempt.id });
  const card = (await call().cards.session({})).cards.find(({ isNew }) => isNew);
  await call().cards.rate({ statement: card?.statement ?? "", rating: "good", number: 1 });
  const { data, csv } = await call().learner.export();
  expect(data.attempts).toMatchObject([
    {
      id: attempt.id,
      items: [
        { hash: question, answer: { given: { option: "a" } }, isFlagged: true, doubt: { text: "=1+1, is it?" } },
        { answer: null, isFlagged: false, doubt: null },
      ],
    },
  ]);
  expect(data.reviews.at(-1)).toMatchObject({ statement: card?.statement, rating: "good" });
  const lines = csv.trimEnd().split("\r\n");
  expect(lines).toHaveLength(3);
  expect(lines[0]).toContain('"question","answer","verdict","credit","key","source"');
});

test("an exam that is not handed in is taken away without its keys", async () => {
  const { call } = browser();
  const exam = await call().attempt.start({ seed: "exam", length: 1, mode: "exam", kinds: ["single choice"] });
  const question = exam.items[0]?.question.id ?? "";
  await call().attempt.answer({ attempt: exam.id, question, answer: { option: "a" } });
  const { data, csv } = await call().learner.export();
  expect(data).toMatchObject({ attempts: [], unfinished: [{ id: exam.id, items: [{ feedback: null }] }] });
  expect(JSON.stringify(data)).not.toMatch(/"(right|because|verdict|explanation|key)":/);
  expect(csv).not.toMatch(/right|wrong/);
});

test("whoever erases everything has nothing left, and can start again", async () => {
  const { call } = browser();
  await call().attempt.start({ seed: "tea", length: 1 });
  const { phrase } = await call().learner.newPhrase();
  await expect(call().learner.erase({ confirm: "yes" as "erase" })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  expect(await call().learner.erase({ confirm: "erase" })).toEqual({ erased: true });
  expect((await call().attempt.recent()).attempts).toEqual([]);
  await expect(browser().call().learner.recover({ phrase })).rejects.toMatchObject({ reason: "unknown-phrase" });
  expect((await call().attempt.start({ seed: "tea", length: 1 })).items).toHaveLength(1);
});

test("a flag and a doubt are kept with the question, and another's question takes none", async () => {
  const { call } = browser();
  const attempt = await call().attempt.start({ seed: "tea", length: 1 });
  const question = attempt.items[0]?.question.id ?? "";
  const of = { attempt: attempt.id, question };
  await call().attempt.flag({ ...of, flagged: true });
  await call().attempt.doubt({ ...of, text: "  Is it so?  " });
  expect((await call().attempt.get(of)).items[0]).toMatchObject({ isFlagged: true, doubt: "Is it so?" });
  await call().attempt.flag({ ...of, flagged: false });
  expect((await call().attempt.get(of)).items[0]).toMatchObject({ isFlagged: false });
  await expect(
    browser()
      .call()
      .attempt.flag({ ...of, flagged: true }),
  ).rejects.toMatchObject({ reason: "unknown-attempt" });
  await expect(call().attempt.flag({ ...of, question: "x", flagged: true })).rejects.toMatchObject({
    reason: "unknown-question",
  });
  await expect(call().attempt.doubt({ ...of, text: " " })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  await expect(call().attempt.doubt({ ...of, text: "x".repeat(2001) })).rejects.toMatchObject({ code: "BAD_REQUEST" });
});

test("a shared quiz has the same questions in the same order for everybody, whatever seed they come with", async () => {
  const [one, other] = [browser(), browser()];
  const attempt = await one.call().attempt.start({ seed: "tea", length: 5 });
  const { shared } = await one.call().attempt.share({ attempt: attempt.id });
  expect((await one.call().attempt.share({ attempt: attempt.id })).shared).toBe(shared);
  const taken = await other.call().attempt.start({ seed: "coffee", shared });
  expect(taken.items.map(({ question }) => question)).toEqual(attempt.items.map(({ question }) => question));
  await expect(other.call().attempt.share({ attempt: attempt.id })).rejects.toMatchObject({
    reason: "unknown-attempt",
  });
  await expect(other.call().attempt.start({ shared: "nothing" })).rejects.toMatchObject({ reason: "unknown-share" });
});

test("what is missed can be practised by itself", async () => {
  const { call } = browser();
  await expect(call().attempt.start({ retry: "missed" })).rejects.toMatchObject({ reason: "nothing-to-ask" });
  const attempt = await call().attempt.start({ seed: "tea", length: 1, kinds: ["type the answer"] });
  const question = attempt.items[0]?.question.id ?? "";
  await call().attempt.answer({ attempt: attempt.id, question, answer: { text: "Nobody at all" } });
  const again = await call().attempt.start({ retry: "missed" });
  expect(again.items.map(({ question: { stem } }) => stem)).toEqual([attempt.items[0]?.question.stem]);
});
