import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual as isEqual } from "node:util";
import { type Answer, questionKinds, rightAnswer } from "@communique/quiz";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openService, type Service, type Session } from "../context.ts";
import { createCaller } from "../root.ts";
import type { AttemptView } from "../views.ts";
import { thaw } from "./frozen.ts";

let service: Service;
let dataDir: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "communique-api-"));
  service = await openService({ dataDir });
});

afterAll(async () => {
  await service.close();
  await rm(dataDir, { recursive: true });
});

/** A browser: it keeps the cookie that it is given. */
function browser(session: Session = { kind: "none" }) {
  let kept = session;
  const remember = (id: string) => {
    kept = { kind: "learner", id };
  };
  return {
    call: () => createCaller({ service, session: kept, address: "", remember }),
    session: () => kept,
  };
}

/** The right answers, as the store's frozen questions have them. */
async function keysOf({ id }: AttemptView, session: Session): Promise<readonly Answer[]> {
  const learner = session.kind === "learner" ? session.id : "";
  const stored = await service.store.attempt({ learner, attempt: id });
  return (stored?.questions ?? []).map((frozen) => rightAnswer(thaw(frozen)));
}

test("a guest without a cookie is remembered and gets a quiz of ten", async () => {
  const guest = browser();
  const attempt = await guest.call().attempt.start({ seed: "tea" });
  expect(guest.session().kind).toBe("learner");
  expect(attempt.items).toHaveLength(10);
});

test("starting with the same wishes resumes, in whatever order they come, and other wishes start another quiz", async () => {
  const { call } = browser();
  const wishes = { seed: "tea", length: 3, kinds: ["who says so", "true or false"] as const };
  const first = await call().attempt.start({ ...wishes, kinds: [...wishes.kinds] });
  const again = await call().attempt.start({ ...wishes, kinds: [...wishes.kinds].reverse() });
  const other = await call().attempt.start({ ...wishes, kinds: [], length: 3 });
  expect(again).toEqual(first);
  expect(other.id).not.toBe(first.id);
});

test("a finished quiz is started anew under the same seed, with the same questions in the same order", async () => {
  const { call } = browser();
  const first = await call().attempt.start({ seed: "tea", length: 2 });
  await call().attempt.finish({ attempt: first.id });
  const second = await call().attempt.start({ seed: "tea", length: 2 });
  expect(second.id).not.toBe(first.id);
  expect(second.items).toEqual(first.items);
});

test("without a seed two quizzes differ", async () => {
  const { call } = browser();
  const [one, other] = [await call().attempt.start({}), await call().attempt.start({})];
  expect(one.wishes.seed).not.toBe(other.wishes.seed);
});

test.each(questionKinds)("an answer to a question of the kind %s is graded, explained and kept", async (kind) => {
  const { call, session } = browser();
  const attempt = await call().attempt.start({ seed: "tea", length: 1, kinds: [kind] });
  const [item] = attempt.items;
  expect(item).toMatchObject({ question: { kind }, isAnswered: false, feedback: null });
  const [answer] = await keysOf(attempt, session());
  const given = { attempt: attempt.id, question: item?.question.id ?? "", answer };
  const { outcome, feedback } = await call().attempt.answer(given);
  expect(outcome).toBe("recorded");
  expect(feedback).toMatchObject({ given: answer, rightAnswer: answer, verdict: "right", credit: 1 });
  expect(feedback?.grounds[0]?.cites[0]?.label).toMatch(/^Monitor 6\/201 ¶\d\.\d$/);
  expect((await call().attempt.get({ attempt: attempt.id })).items[0]).toMatchObject({ isAnswered: true, feedback });
});

test("the same answer twice is one answer, and another answer later is told the first", async () => {
  const { call } = browser();
  const attempt = await call().attempt.start({ seed: "tea", length: 1, kinds: ["single choice"] });
  const given = { attempt: attempt.id, question: attempt.items[0]?.question.id ?? "" };
  const first = await call().attempt.answer({ ...given, answer: { option: "a" } });
  const same = await call().attempt.answer({ ...given, answer: { option: "a" } });
  const other = await call().attempt.answer({ ...given, answer: { option: "b" } });
  expect([first, same, other].map(({ outcome }) => outcome)).toEqual(["recorded", "repeated", "kept earlier"]);
  expect(other.feedback).toEqual(first.feedback);
});

test("an exam tells nothing of its answers until it is finished, and then everything", async () => {
  const { call, session } = browser();
  const attempt = await call().attempt.start({ seed: "exam", length: 3, mode: "exam" });
  const keys = await keysOf(attempt, session());
  for (const [index, { question }] of attempt.items.entries()) {
    const answered = await call().attempt.answer({ attempt: attempt.id, question: question.id, answer: keys[index] });
    expect(answered).toEqual({ outcome: "recorded", feedback: null });
  }
  const open = await call().attempt.get({ attempt: attempt.id });
  expect(open.items.map(({ isAnswered, feedback }) => ({ isAnswered, feedback }))).toEqual(
    attempt.items.map(() => ({ isAnswered: true, feedback: null })),
  );
  expect(await call().attempt.recent()).toMatchObject({ attempts: [{ answered: 3, right: null }] });
  const result = await call().attempt.finish({ attempt: attempt.id });
  expect(result).toMatchObject({ right: 3, credit: 3, total: 3 });
  expect(result.attempt.items.map(({ feedback }) => feedback?.verdict)).toEqual(["right", "right", "right"]);
  expect(await call().attempt.recent()).toMatchObject({ attempts: [{ right: 3 }] });
});

test("a quiz on the background asks nothing of the article", async () => {
  const { items } = await browser().call().attempt.start({ seed: "tea", about: "background" });
  expect(items).toHaveLength(10);
  const stems = new Set(service.banks.background.questions().map(({ stem }) => stem));
  expect(items.filter(({ question }) => !stems.has(question.stem))).toEqual([]);
});

test("what the bank offers is told while wishes are made, and what could be had without one of them", async () => {
  const { attempt } = browser().call();
  const all = await attempt.offer({});
  expect(all).toEqual({ fitting: service.banks.article.questions().length, most: 30, without: [] });
  const few = await attempt.offer({ topics: ["deadline"], kinds: ["find on the map"] });
  expect(few).toMatchObject({ fitting: 0, most: 0, without: [{ wish: "topics" }, { wish: "kinds" }] });
  const judged = await attempt.offer({ statuses: ["judged"] });
  expect(judged.fitting).toBeGreaterThan(judged.most);
});

test("a result counts by topic, kind and kind of statement, and the missed questions can be practised", async () => {
  const { call, session } = browser();
  const attempt = await call().attempt.start({ seed: "tea", length: 4, kinds: ["single choice", "true or false"] });
  const keys = await keysOf(attempt, session());
  for (const [index, { question }] of attempt.items.entries()) {
    if (index === 3) continue;
    const key = keys[index];
    const others = "options" in question ? question.options.filter(({ id }) => !isEqual(key, { option: id })) : [];
    const answer = index < 2 ? key : { option: others[0]?.id };
    await call().attempt.answer({ attempt: attempt.id, question: question.id, answer });
  }
  const result = await call().attempt.finish({ attempt: attempt.id });
  if (result.right === null) throw new TypeError("Who studies alone is told the result.");
  expect(result).toMatchObject({ right: 2, credit: 2, answered: 3, total: 4 });
  expect(result.missed).toEqual(attempt.items.slice(2).map(({ question }) => question.id));
  const sums = (shares: readonly { right: number; total: number }[]) => [
    shares.reduce((sum, { right }) => sum + right, 0),
    shares.reduce((sum, { total }) => sum + total, 0),
  ];
  expect(sums(result.byTopic)).toEqual([2, 4]);
  expect(sums(result.byKind)).toEqual([2, 4]);
  expect(sums(result.byStatus)).toEqual([2, 3]);
  const retry = await call().attempt.start({ seed: "again", retry: attempt.id });
  expect(retry.items.map(({ question }) => question.stem).sort()).toEqual(
    attempt.items
      .slice(2)
      .map(({ question }) => question.stem)
      .sort(),
  );
});

test("recent attempts are the caller's own, newest first", async () => {
  const { call } = browser();
  expect(await call().attempt.recent()).toEqual({ attempts: [], next: null });
  const one = await call().attempt.start({ seed: "one", length: 1 });
  const two = await call().attempt.start({ seed: "two", length: 2 });
  expect(await call().attempt.recent()).toMatchObject({
    attempts: [
      { id: two.id, total: 2, answered: 0 },
      { id: one.id, total: 1, answered: 0 },
    ],
    next: null,
  });
});

test("attempts are listed ten at a time, and no cursor is told where none are left", async () => {
  const { call } = browser();
  const started: string[] = [];
  for (let number = 1; number <= 20; number++) {
    started.unshift((await call().attempt.start({ seed: `quiz-${number}`, length: 1 })).id);
  }
  const first = await call().attempt.recent();
  const second = await call().attempt.recent({ cursor: first.next });
  expect([first, second].map(({ attempts }) => attempts.length)).toEqual([10, 10]);
  expect([...first.attempts, ...second.attempts].map(({ id }) => id)).toEqual(started);
  expect(second.next).toBeNull();
  expect(await browser().call().attempt.recent({ cursor: first.next })).toEqual({ attempts: [], next: null });
  for (const limit of [0, 51, 1.5]) await expect(call().attempt.recent({ limit })).rejects.toThrow();
});
