import { rightAnswer } from "@communique/quiz";
import { afterAll, beforeAll, expect, test } from "vitest";
import { thaw } from "../attempt/frozen.ts";
import { browserOf, openTestService } from "../testing/browser.ts";

let opened: Awaited<ReturnType<typeof openTestService>>;

beforeAll(async () => {
  opened = await openTestService();
});
afterAll(() => opened[Symbol.asyncDispose]());

const browser = () => browserOf(opened.service);

test("who was never here has as many new cards as a day allows, and nothing due", async () => {
  const { cards } = browser().call();
  const session = await cards.session({ newPerDay: 7 });
  expect(session).toMatchObject({ due: 0, fresh: 7, nextDue: null });
  expect(session.cards).toHaveLength(7);
  for (const card of session.cards) {
    expect(card).toMatchObject({ isNew: true, number: 1, about: "article" });
    expect(card.back.key).not.toBe("");
    expect(card.back.grounds[0]?.cites[0]?.label).toMatch(/^Monitor/);
    expect(card.choices?.good.due).toMatch(/^\d{4}-/);
  }
});

test("a card that was known leaves the queue, and one that was not stays in it, due in minutes", async () => {
  const { call } = browser();
  const [first, second] = (await call().cards.session({ newPerDay: 2 })).cards;
  if (!(first && second)) throw new Error("There are two cards.");
  const known = await call().cards.rate({ statement: first.statement, rating: "easy", number: 1 });
  expect(known).toMatchObject({ outcome: "recorded", number: 1, state: { reviews: 1, lapses: 0 } });
  const forgotten = await call().cards.rate({ statement: second.statement, rating: "again", number: 1 });
  const wait = Date.parse(forgotten.state?.due ?? "") - Date.now();
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThan(60 * 60 * 1000);
  const after = await call().cards.session({ newPerDay: 2 });
  expect(after).toMatchObject({ cards: [{ statement: second.statement }], due: 1, fresh: 0, nextDue: null });
  await call().cards.pause({ statement: second.statement, paused: true });
  expect(await call().cards.session({ newPerDay: 2 })).toMatchObject({ cards: [], nextDue: known.state?.due });
});

test("as many cards are told to fall due today as the queue has: of the deck, and not paused", async () => {
  const { call } = browser();
  const cards = (await call().cards.session({ newPerDay: 3 })).cards.map(({ statement }) => statement);
  const [paused = "", ...others] = cards;
  for (const statement of cards) await call().cards.rate({ statement, rating: "again", number: 1 });
  await call().cards.pause({ statement: paused, paused: true });
  const dueToday = async (about: "article" | "background") => (await call().cards.study({ about })).forecast[0]?.due;
  expect(await dueToday("article")).toBe(others.length);
  expect((await call().cards.session({ newPerDay: 3 })).due).toBe(others.length);
  expect(await dueToday("background")).toBe(0);
});

test("who has turned a card has begun", async () => {
  const { call } = browser();
  expect(await call().cards.begun()).toBe(false);
  const [card] = (await call().cards.session({})).cards;
  await call().cards.rate({ statement: card?.statement ?? "", rating: "good", number: 1 });
  expect(await call().cards.begun()).toBe(true);
});

test("a rating sent twice is entered once, and another one under its number changes nothing", async () => {
  const { call } = browser();
  const [card] = (await call().cards.session({})).cards;
  const rated = { statement: card?.statement ?? "", number: 1 };
  const first = await call().cards.rate({ ...rated, rating: "good" });
  const again = await call().cards.rate({ ...rated, rating: "good" });
  const other = await call().cards.rate({ ...rated, rating: "again" });
  expect([first, again, other].map(({ outcome }) => outcome)).toEqual(["recorded", "repeated", "kept earlier"]);
  expect(other.state?.reviews).toBe(1);
});

test("a rating that is taken back never was, and its card is new again", async () => {
  const { call } = browser();
  const [card] = (await call().cards.session({})).cards;
  const statement = card?.statement ?? "";
  await call().cards.rate({ statement, rating: "again", number: 1 });
  expect(await call().cards.undo({ statement, number: 1 })).toMatchObject({ outcome: "recorded", state: null });
  expect(await call().cards.undo({ statement, number: 1 })).toMatchObject({ outcome: "repeated" });
  expect((await call().cards.session({})).cards[0]).toMatchObject({ statement, isNew: true, number: 3 });
});

test("a rating brings the card of the next turn, with its number and what it would lead to", async () => {
  const { call } = browser();
  const [card] = (await call().cards.session({})).cards;
  const statement = card?.statement ?? "";
  const rated = await call().cards.rate({ statement, rating: "again", number: 1 });
  expect(rated.card).toMatchObject({ statement, number: 2, isNew: false });
  expect(rated.card.choices?.good.due).toMatch(/^\d{4}-/);
  const undone = await call().cards.undo({ statement, number: 1 });
  expect(undone.card).toMatchObject({ statement, number: 3, isNew: true });
});

test("cramming leaves the schedule as it is", async () => {
  const { call } = browser();
  const [card] = await call().cards.cram({ limit: 1 });
  const statement = card?.statement ?? "";
  expect(await call().cards.rate({ statement, rating: "good", number: 1, cram: true })).toMatchObject({ state: null });
  expect((await call().cards.list({})).find((one) => one.statement === statement)?.state).toBeNull();
});

test("a paused card is left out until it is taken up again", async () => {
  const { call } = browser();
  const [card] = (await call().cards.session({})).cards;
  const statement = card?.statement ?? "";
  await call().cards.pause({ statement, paused: true });
  expect((await call().cards.session({})).cards.map((one) => one.statement)).not.toContain(statement);
  expect((await call().cards.list({})).filter(({ paused }) => paused)).toHaveLength(1);
  expect(await call().cards.study({})).toMatchObject({ paused: 1 });
  await call().cards.pause({ statement, paused: false });
  expect((await call().cards.session({})).cards.map((one) => one.statement)).toContain(statement);
});

test("what a finished quiz shows to be known or missed is remembered, once", async () => {
  const { call, session } = browser();
  const attempt = await call().attempt.start({ seed: "tea", length: 2, kinds: ["single choice"] });
  const learner = (() => {
    const known = session();
    return known.kind === "learner" ? known.id : "";
  })();
  const stored = await opened.service.store.attempt({ learner, attempt: attempt.id });
  const [right] = (stored?.questions ?? []).map((frozen) => rightAnswer(thaw(frozen)));
  const [first, second] = attempt.items;
  await call().attempt.answer({ attempt: attempt.id, question: first?.question.id ?? "", answer: right });
  const wrong = stored?.questions.map(thaw)[1];
  const option =
    wrong && "options" in wrong ? wrong.options.find(({ because }) => because.verdict === "wrong")?.id : "";
  await call().attempt.answer({ attempt: attempt.id, question: second?.question.id ?? "", answer: { option } });
  await call().attempt.finish({ attempt: attempt.id });
  await call().attempt.finish({ attempt: attempt.id });
  const known = (await call().cards.list({})).flatMap(({ state }) => (state ? [state] : []));
  expect(known.map(({ reviews }) => reviews)).toEqual([1, 1]);
  expect((await call().cards.study({})).reviewed).toBe(2);
  expect(await call().attempt.weak()).toMatchObject([{ stem: second?.question.stem, misses: 1 }]);
});

test("topics choose the cards, and study is told by topic", async () => {
  const { cards } = browser().call();
  const all = await cards.list({});
  const some = await cards.list({ topics: ["deadline"] });
  expect(some.length).toBeGreaterThan(0);
  expect(some.length).toBeLessThan(all.length);
  const study = await cards.study({ timeZone: "Asia/Tokyo" });
  expect(study.topics.reduce((sum, { total }) => sum + total, 0)).toBe(all.length);
  expect(study).toMatchObject({ reviewed: 0, total: all.length, retention: { share: null } });
  expect(study.forecast).toHaveLength(30);
});

test.each([
  ["statement", { statement: "", rating: "good", number: 1 }],
  ["rating", { statement: "claim:momentum", rating: "fine", number: 1 }],
  ["number", { statement: "claim:momentum", rating: "good", number: 0 }],
])("a %s that is none is refused and named", async (field, input) => {
  await expect(
    browser()
      .call()
      .cards.rate(input as never),
  ).rejects.toMatchObject({
    code: "BAD_REQUEST",
    cause: { issues: [expect.objectContaining({ path: [field] })] },
  });
});

test("a card that is not there, a number out of turn and a time zone that is none are refused in words", async () => {
  const { cards } = browser().call();
  await expect(cards.rate({ statement: "claim:nothing", rating: "good", number: 1 })).rejects.toMatchObject({
    reason: "unknown-card",
  });
  const [card] = (await cards.session({})).cards;
  const statement = card?.statement ?? "";
  await expect(cards.rate({ statement, rating: "good", number: 9 })).rejects.toMatchObject({ reason: "out-of-turn" });
  await expect(cards.undo({ statement, number: 1 })).rejects.toMatchObject({ reason: "out-of-turn" });
  await expect(cards.session({ timeZone: "Mars/Base" })).rejects.toMatchObject({ code: "BAD_REQUEST" });
});
