import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rightAnswer } from "@communique/quiz";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openService, type Service, type Session } from "../context.ts";
import { createCaller } from "../root.ts";
import { thaw } from "./frozen.ts";

let service: Service;
let dataDir: string;
let owner: Session;
let attempt: string;
let question: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "communique-api-"));
  service = await openService({ dataDir });
  const started = await callAs({ kind: "none" }).attempt.start({ seed: "tea", length: 2, kinds: ["single choice"] });
  attempt = started.id;
  question = started.items[0]?.question.id ?? "";
});

afterAll(async () => {
  await service.close();
  await rm(dataDir, { recursive: true });
});

function callAs(session: Session) {
  return createCaller({
    service,
    session,
    address: "",
    remember: (id) => {
      owner ??= { kind: "learner", id };
    },
  });
}

test.each([
  ["get", () => callAs(owner).attempt.get({ attempt: crypto.randomUUID() })],
  ["get", () => callAs(owner).attempt.get({ attempt: "'; drop table" })],
  ["result", () => callAs(owner).attempt.result({ attempt: crypto.randomUUID() })],
  ["finish", () => callAs(owner).attempt.finish({ attempt: crypto.randomUUID() })],
  ["answer", () => callAs(owner).attempt.answer({ attempt: crypto.randomUUID(), question, answer: { option: "a" } })],
  ["start", () => callAs(owner).attempt.start({ retry: crypto.randomUUID() })],
])("attempt.%s of an attempt that never was is not found", async (_, call) => {
  await expect(call()).rejects.toMatchObject({ code: "NOT_FOUND", reason: "unknown-attempt" });
});

test("another learner's attempt is not found, in every procedure", async () => {
  const id = await service.store.createLearner(new Date());
  const { attempt: calls } = callAs({ kind: "learner", id });
  const refused = [
    calls.get({ attempt }),
    calls.result({ attempt }),
    calls.finish({ attempt }),
    calls.answer({ attempt, question, answer: { option: "a" } }),
    calls.start({ retry: attempt }),
  ];
  for (const call of refused) await expect(call).rejects.toMatchObject({ reason: "unknown-attempt" });
});

test("a caller without a cookie finds nobody's attempt", async () => {
  await expect(callAs({ kind: "none" }).attempt.get({ attempt })).rejects.toMatchObject({ reason: "unknown-attempt" });
});

test("a cookie that was tampered with is refused, until the learner starts over", async () => {
  const { attempt: calls } = callAs({ kind: "tampered" });
  for (const call of [calls.recent(), calls.start({}), calls.get({ attempt })]) {
    await expect(call).rejects.toMatchObject({ code: "UNAUTHORIZED", reason: "bad-cookie" });
  }
  const remembered: string[] = [];
  const { learner } = createCaller({
    service,
    session: { kind: "tampered" },
    address: "",
    remember: (id) => void remembered.push(id),
  });
  expect(await learner.startOver()).toEqual({ startedOver: true });
  expect(await service.store.hasLearner(remembered[0] ?? "")).toBe(true);
});

test("a cookie that can be read is not thrown away", async () => {
  expect(await callAs(owner).learner.startOver()).toEqual({ startedOver: false });
});

test("two first calls of one batch are one guest's", async () => {
  const remembered: string[] = [];
  const calls = createCaller({
    service,
    session: { kind: "none" },
    address: "",
    remember: (id) => void remembered.push(id),
  });
  await Promise.all([calls.attempt.start({ seed: "one" }), calls.attempt.start({ seed: "two" })]);
  expect(remembered).toHaveLength(1);
});

test("an unfinished quiz tells nothing of what is still open in it", async () => {
  const { attempt: calls } = callAs(owner);
  const { id } = await calls.start({ seed: "open", length: 2, kinds: ["kind of statement"] });
  await expect(calls.start({ retry: id })).rejects.toMatchObject({ reason: "attempt-unfinished" });
  const result = await calls.finish({ attempt: id });
  expect(result).toMatchObject({ byStatus: [] });
  expect(result.attempt.items.filter(({ feedback }) => feedback)).toEqual([]);
});

test("a sign that cannot be stored is told, and nothing is written", async () => {
  const { attempt: calls } = callAs(owner);
  const typed = await calls.start({ seed: "signs", length: 1, kinds: ["type the answer"] });
  const of = { attempt: typed.id, question: typed.items[0]?.question.id ?? "" };
  for (const text of ["Mo\0ri", "Mo\ud800ri"]) {
    await expect(calls.answer({ ...of, answer: { text } })).rejects.toMatchObject({ reason: "unreadable-answer" });
    await expect(calls.doubt({ ...of, text })).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await expect(calls.flag({ ...of, question: text, flagged: true })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  }
  expect((await calls.get(of)).items[0]).toMatchObject({ isAnswered: false, doubt: null });
});

test("an unknown question and an unknown option are named, and nothing is written", async () => {
  const { attempt: calls } = callAs(owner);
  await expect(calls.answer({ attempt, question: "0".repeat(64), answer: { option: "a" } })).rejects.toMatchObject({
    reason: "unknown-question",
  });
  await expect(calls.answer({ attempt, question, answer: { option: "z" } })).rejects.toMatchObject({
    reason: "unreadable-answer",
    message: expect.stringContaining("no such option"),
  });
  for (const answer of [
    undefined,
    null,
    "a",
    7,
    [],
    {},
    { option: 1 },
    { text: "a" },
    { option: "a".repeat(10_000) },
  ]) {
    await expect(calls.answer({ attempt, question, answer })).rejects.toMatchObject({ reason: "unreadable-answer" });
  }
  const { items } = await calls.get({ attempt });
  expect(items.filter(({ feedback }) => feedback)).toEqual([]);
});

test("no answer is taken after the end", async () => {
  const { attempt: calls } = callAs(owner);
  const { id, items } = await calls.start({ seed: "short", length: 1, kinds: ["single choice"] });
  await expect(calls.result({ attempt: id })).rejects.toMatchObject({ reason: "attempt-unfinished" });
  await calls.finish({ attempt: id });
  await expect(
    calls.answer({ attempt: id, question: items[0]?.question.id ?? "", answer: { option: "a" } }),
  ).rejects.toMatchObject({
    code: "CONFLICT",
    reason: "attempt-finished",
  });
  expect((await calls.result({ attempt: id })).answered).toBe(0);
});

test.each([
  ["seed", { seed: "" }],
  ["seed", { seed: "Ä" }],
  ["seed", { seed: "x".repeat(41) }],
  ["length", { length: 0 }],
  ["length", { length: 31 }],
  ["length", { length: 1.5 }],
  ["topics", { topics: ["football" as "talks"] }],
  ["kinds", { kinds: ["essay" as "who says so"] }],
  ["statuses", { statuses: ["believed" as "judged"] }],
  ["about", { about: "nothing" as "article" }],
  ["mode", { mode: "race" as "exam" }],
])("a %s out of range is refused and named", async (field, wishes) => {
  await expect(callAs(owner).attempt.start(wishes)).rejects.toMatchObject({
    code: "BAD_REQUEST",
    cause: { issues: [expect.objectContaining({ path: expect.arrayContaining([field]) })] },
  });
});

test("wishes that no question fits are told so, and leave no guest behind", async () => {
  const wishes = { topics: ["offices" as const], kinds: ["find on the map" as const] };
  const remembered: string[] = [];
  const calls = createCaller({
    service,
    session: { kind: "none" },
    address: "",
    remember: (id) => void remembered.push(id),
  });
  await expect(calls.attempt.start(wishes)).rejects.toMatchObject({ reason: "nothing-to-ask" });
  expect(remembered).toEqual([]);
});

test("nothing is practised again where nothing was missed", async () => {
  const { attempt: calls } = callAs(owner);
  const { id, items } = await calls.start({ seed: "perfect", length: 1 });
  const stored = await service.store.attempt({ learner: owner.kind === "learner" ? owner.id : "", attempt: id });
  const [answer] = (stored?.questions ?? []).map((frozen) => rightAnswer(thaw(frozen)));
  await calls.answer({ attempt: id, question: items[0]?.question.id ?? "", answer });
  await calls.finish({ attempt: id });
  await expect(calls.start({ retry: id })).rejects.toMatchObject({ reason: "nothing-to-ask" });
});

test("facts are listed by kind and paragraph, found by id, and an unknown one is told so", async () => {
  const { facts } = callAs({ kind: "none" });
  const tenures = await facts.list({ kind: "tenure", paragraph: 6 });
  expect(tenures.map(({ id }) => id).sort()).toEqual([
    "tenure:ivanov-as-foreign-minister",
    "tenure:kono-as-foreign-minister",
  ]);
  const instruments = await facts.list({ kind: "instrument", paragraph: 4 });
  expect(instruments.map(({ id }) => id)).toContain("instrument:declaration-of-1956");
  expect(await facts.list({ paragraph: 1000 })).toEqual([]);
  expect(await facts.byId({ id: "tenure:putin-as-president" })).toMatchObject({ holder: "person:putin" });
  await expect(facts.list({ kind: "tenures" })).rejects.toMatchObject({ reason: "invalid-input" });
  expect((await facts.sources()).map(({ id }) => id)).toContain("source:monitor");
  await expect(facts.byId({ id: "person:nobody" })).rejects.toMatchObject({
    code: "NOT_FOUND",
    reason: "unknown-fact",
  });
  await expect(facts.byId({ id: "person:puttin" })).rejects.toMatchObject({
    hint: expect.stringContaining("person:putin"),
  });
});
