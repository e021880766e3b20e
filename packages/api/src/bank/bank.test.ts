import { questionKinds } from "@communique/quiz";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Service } from "../context.ts";
import type { createCaller } from "../root.ts";
import { browserOf, openTestService } from "../testing/browser.ts";
import type { BankWishes } from "./bank-input.ts";

let opened: AsyncDisposable & { readonly service: Service };
let bank: ReturnType<typeof createCaller>["bank"];

beforeAll(async () => {
  opened = await openTestService();
  bank = browserOf(opened.service).call().bank;
});

afterAll(() => opened[Symbol.asyncDispose]());

/** Every question of the article, page by page. */
async function everything() {
  const questions = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await bank.list({ limit: 100, cursor });
    questions.push(...page.questions);
    cursor = page.next;
  }
  return questions;
}

test("without a wish, the first page of all questions on the article is answered, and leaves no guest behind", async () => {
  const visitor = browserOf(opened.service);
  const page = await visitor.call().bank.list();
  expect(page.questions).toHaveLength(20);
  expect(page.found).toBe(page.all);
  expect(page.questions.every(({ about }) => about === "article")).toBe(true);
  expect(visitor.session()).toEqual({ kind: "none" });
});

test("the pages together hold every question once", async () => {
  const ids = (await everything()).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(opened.service.banks.article.questions().map(({ id }) => id));
});

test("every question has a right part, statements for each of its proofs, and reasons in words", async () => {
  const questions = await everything();
  expect(new Set(questions.map(({ question }) => question.kind)).size).toBe(questionKinds.length);
  for (const { id, key, parts, statements, question } of questions) {
    expect(key, id).not.toBe("");
    expect(
      parts.some(({ right }) => right),
      id,
    ).toBe(true);
    const told = statements.map((statement) => statement.id);
    for (const part of parts) {
      expect(told, id).toContain(part.statement);
      expect(part.feedback, id).not.toBe("");
      expect(part.ground === null, id).toBe(part.right);
      const isPlaced = question.kind === "match pairs" || question.kind === "sort into groups";
      expect(part.belongsTo !== null, id).toBe(isPlaced);
    }
    for (const { says, cites } of statements) expect([says.length > 0, cites.length > 0], id).toEqual([true, true]);
  }
});

test("the things of an order stand in the right order", async () => {
  const { questions } = await bank.list({ kinds: ["put in order"] });
  for (const { key, parts } of questions) expect(parts.map(({ text }) => text).join("; ")).toBe(key);
});

test.each<Partial<BankWishes>>([
  { topics: ["deadline"] },
  { kinds: ["who says so", "put in order"] },
  { statuses: ["denied"] },
  { difficulties: ["hard"] },
  { paragraph: 3 },
  { topics: ["talks"], difficulties: ["easy"], paragraph: 5 },
])("what is found for %j fits it, and nothing that fits is left out", async (wishes) => {
  const page = await bank.list({ ...wishes, limit: 100 });
  const { topics = [], kinds = [], statuses = [], difficulties = [], paragraph } = wishes;
  const hasAny = (had: readonly string[], wished: readonly string[]) =>
    wished.length === 0 || had.some((one) => wished.includes(one));
  const fitting = (await everything()).filter(
    (one) =>
      hasAny(one.topics, topics) &&
      hasAny([one.question.kind], kinds) &&
      hasAny(one.statuses, statuses) &&
      hasAny([one.difficulty], difficulties) &&
      (typeof paragraph !== "number" || one.cites.some((cite) => "paragraph" in cite && cite.paragraph === paragraph)),
  );
  expect(fitting.length).toBeGreaterThan(0);
  expect(page.found).toBe(fitting.length);
  expect(page.questions).toEqual(fitting.slice(0, 100));
});

test("each choice is counted as what it would find, beside all other wishes", async () => {
  const wishes = { topics: ["islands" as const], difficulties: ["easy" as const] };
  const { counts, found } = await bank.list(wishes);
  expect(counts.difficulties.easy).toBe(found);
  expect(counts.topics.islands).toBe(found);
  const other = await bank.list({ ...wishes, difficulties: ["hard"] });
  expect(counts.difficulties.hard).toBe(other.found);
  const elsewhere = await bank.list({ ...wishes, paragraph: 4 });
  expect(counts.paragraphs).toHaveLength(7);
  expect(counts.paragraphs[3]).toBe(elsewhere.found);
});

test.each([
  ["LOSYUKOV", "Losyukov"],
  ["katō", "Kato"],
  ["no new propos", "no new proposals"],
  ["Losukov", "Losyukov"],
  ["Лосюков", "Losyukov"],
])("“%s” finds questions that tell of %s", async (text, words) => {
  const { questions, found } = await bank.list({ text, limit: 100 });
  expect(found).toBeGreaterThan(0);
  for (const one of questions) expect(JSON.stringify(one)).toContain(words);
});

test("a word that stands nowhere is told to be near another, and one that is near none finds nothing", async () => {
  expect(await bank.list({ text: "Losukov" })).toMatchObject({ isNear: true });
  expect(await bank.list({ text: "Losyukov" })).toMatchObject({ isNear: false });
  expect(await bank.list({ text: "elephant" })).toMatchObject({ found: 0, questions: [], next: null });
  expect((await bank.list({ text: " ?! the " })).found).toBe((await bank.list()).all);
});

test("the background is asked by itself, and has no paragraphs", async () => {
  const page = await bank.list({ about: "background", text: "Shimoda" });
  expect(page.found).toBeGreaterThan(0);
  expect(page.counts.paragraphs).toEqual([]);
  expect(page.questions.flatMap(({ cites }) => cites).some((cite) => "paragraph" in cite)).toBe(false);
  await expect(bank.list({ about: "background", paragraph: 2 })).rejects.toMatchObject({
    reason: "invalid-input",
    message: expect.stringContaining("background has no paragraph 2"),
    hint: expect.stringContaining("Leave the paragraph out"),
  });
});

test.each([
  ["topics", { topics: ["football" as "talks"] }, "is none of talks"],
  ["kinds", { kinds: ["essay" as "who says so"] }, "is none of single choice"],
  ["statuses", { statuses: ["believed" as "judged"] }, "is none of stated"],
  ["difficulties", { difficulties: ["fiendish" as "hard"] }, "is none of easy, medium, hard"],
  ["about", { about: "nothing" as "article" }, "is neither article nor background"],
  ["paragraph", { paragraph: 0 }, "must be at least 1"],
  ["paragraph", { paragraph: 1.5 }, "must be a whole number"],
  ["text", { text: "a".repeat(201) }, "must have at most 200 characters"],
  ["limit", { limit: 101 }, "must be at most 100"],
  ["cursor", { cursor: "a b" }, "signs that do not belong there"],
])("a %s out of range is refused and named", async (field, wishes, message) => {
  await expect(bank.list(wishes)).rejects.toMatchObject({
    code: "BAD_REQUEST",
    cause: {
      issues: [
        expect.objectContaining({ path: expect.arrayContaining([field]), message: expect.stringContaining(message) }),
      ],
    },
  });
});

test("a paragraph that is not there and a place that is not found are refused with a way out", async () => {
  await expect(bank.list({ paragraph: 8 })).rejects.toMatchObject({
    message: "The article has no paragraph 8.",
    hint: "Ask for one from 1 to 7, or leave it out.",
  });
  await expect(bank.list({ cursor: "elsewhere" })).rejects.toMatchObject({
    reason: "invalid-input",
    hint: "Leave the cursor out, to begin with the first page.",
  });
});
