import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openService, type Service, type Session } from "../context.ts";
import { createCaller } from "../root.ts";
import type { AttemptView } from "../views.ts";

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
    call: () => createCaller({ service, session: kept, remember }),
    session: () => kept,
  };
}

function keysOf(attempt: AttemptView): readonly string[] {
  return attempt.items.map(({ question }) => {
    const stored = service.bank.questions.find(({ stem }) => stem === question.stem);
    const key = stored?.options.find(({ because }) => because.verdict === "right")?.text;
    return question.options.find(({ text }) => text === key)?.id ?? "";
  });
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

test("an answer is graded, explained and kept", async () => {
  const { call } = browser();
  const attempt = await call().attempt.start({ seed: "tea", length: 1 });
  const [item] = attempt.items;
  const [key = ""] = keysOf(attempt);
  const { outcome, feedback } = await call().attempt.answer({
    attempt: attempt.id,
    question: item?.question.id ?? "",
    option: key,
  });
  expect(outcome).toBe("recorded");
  expect(feedback).toMatchObject({ chosen: key, key, right: true });
  expect(feedback.cites[0]?.label).toMatch(/^Monitor 6\/201 ¶\d\.\d$/);
  expect((await call().attempt.get({ attempt: attempt.id })).items[0]?.feedback).toEqual(feedback);
});

test("the same answer twice is one answer, and another answer later is told the first", async () => {
  const { call } = browser();
  const attempt = await call().attempt.start({ seed: "tea", length: 1 });
  const given = { attempt: attempt.id, question: attempt.items[0]?.question.id ?? "" };
  const first = await call().attempt.answer({ ...given, option: "a" });
  const same = await call().attempt.answer({ ...given, option: "a" });
  const other = await call().attempt.answer({ ...given, option: "b" });
  expect([first, same, other].map(({ outcome }) => outcome)).toEqual(["recorded", "repeated", "kept earlier"]);
  expect(other.feedback).toEqual(first.feedback);
});

test("a result counts by topic and kind of statement, and the missed questions can be practised", async () => {
  const { call } = browser();
  const attempt = await call().attempt.start({ seed: "tea", length: 4 });
  const keys = keysOf(attempt);
  for (const [index, { question }] of attempt.items.entries()) {
    if (index === 3) continue;
    const wrong = question.options.find(({ id }) => id !== keys[index])?.id ?? "";
    await call().attempt.answer({
      attempt: attempt.id,
      question: question.id,
      option: index < 2 ? (keys[index] ?? "") : wrong,
    });
  }
  const result = await call().attempt.finish({ attempt: attempt.id });
  expect(result).toMatchObject({ right: 2, answered: 3, total: 4 });
  expect(result.missed).toEqual(attempt.items.slice(2).map(({ question }) => question.id));
  const sums = (shares: readonly { right: number; total: number }[]) => [
    shares.reduce((sum, { right }) => sum + right, 0),
    shares.reduce((sum, { total }) => sum + total, 0),
  ];
  expect(sums(result.byTopic)).toEqual([2, 4]);
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
  expect(await call().attempt.recent()).toEqual([]);
  const one = await call().attempt.start({ seed: "one", length: 1 });
  const two = await call().attempt.start({ seed: "two", length: 2 });
  expect((await call().attempt.recent()).map(({ id, total, answered }) => ({ id, total, answered }))).toEqual([
    { id: two.id, total: 2, answered: 0 },
    { id: one.id, total: 1, answered: 0 },
  ]);
});
