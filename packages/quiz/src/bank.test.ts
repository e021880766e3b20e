import { statementsIn, statuses } from "@communique/domain";
import { backgroundFacts } from "@communique/domain/background";
import { articleFacts } from "@communique/domain/facts";
import { expect, test } from "vitest";
import { audit } from "./audit/audit.ts";
import { problemMessage } from "./audit/problem-message.ts";
import { bankFrom, questionsFrom } from "./bank.ts";
import { contentHash } from "./content-hash.ts";
import { keyOf } from "./grade.ts";
import { partsOf } from "./question/parts-of.ts";
import { isChoice } from "./question/question.ts";
import { wordsOfStatement } from "./recipes/words-of-statement.ts";

const bank = questionsFrom(articleFacts);

test("every question of choice has one right option, at least two wrong ones or one of two wordings, and no text twice", () => {
  for (const { stem, kind, recipe, options } of bank.filter(isChoice)) {
    expect(
      options.filter(({ because }) => because.verdict === "right"),
      stem,
    ).toHaveLength(1);
    expect(options.length, stem).toBeGreaterThanOrEqual(
      kind === "true or false" || recipe === wordsOfStatement.name ? 2 : 3,
    );
    expect(new Set(options.map(({ text }) => text)).size, stem).toBe(options.length);
  }
});

test("the pools of a bank hold every question once, and none of them stays empty for all facts", () => {
  const both = bankFrom([...articleFacts, ...backgroundFacts]);
  const pools = both.pools().map(({ kind, recipe, questions }) => ({ kind, recipe, questions: questions() }));
  const pooled = pools.flatMap(({ questions }) => questions);
  expect(new Set(pooled)).toEqual(new Set(both.questions()));
  expect(pooled).toHaveLength(both.questions().length);
  expect(pools.filter(({ questions }) => questions.length === 0)).toEqual([]);
  for (const { kind, recipe, questions } of pools)
    expect(questions.filter((question) => question.kind !== kind || question.recipe !== recipe)).toEqual([]);
});

test("the audit proves every question of the bank", () => {
  const problems = bank.flatMap((question) =>
    audit(question, articleFacts).map((problem) => `${question.stem} — ${problemMessage(problem)}`),
  );
  expect(problems).toEqual([]);
});

test("every reason and every revealed statement is a statement of the facts", () => {
  const ids = new Set(statementsIn(articleFacts).map(({ id }) => id));
  const referred = bank.flatMap((question) => [
    ...partsOf(question).map(({ because }) => because.statement),
    ...question.reveals,
    ...question.asked,
  ]);
  expect(referred.filter((id) => !ids.has(id))).toEqual([]);
});

test("a question's id is the hash of its content, and no two questions share one", () => {
  for (const question of bank) expect(contentHash({ ...question, id: undefined })).toBe(question.id);
  expect(new Set(bank.map(({ id }) => id)).size).toBe(bank.length);
});

test("no two questions of a kind read the same", () => {
  const texts = bank.map((question) => {
    const { before, after } = "sentence" in question ? question.sentence : { before: "", after: "" };
    return [
      question.kind,
      question.stem,
      before,
      after,
      ...partsOf(question)
        .map(({ text }) => text)
        .sort(),
    ].join();
  });
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
});

test("true-or-false questions are as often true as false", () => {
  const keys = bank.filter((question) => question.kind === "true or false").map((question) => keyOf(question).text);
  expect(keys.filter((key) => key === "True").length).toBe(keys.filter((key) => key === "False").length);
});

test("statements are asked of every status that the facts have", () => {
  const told = new Set(statementsIn(articleFacts).map(({ standing }) => standing.status));
  const asked = new Set(bank.flatMap(({ statuses }) => statuses));
  expect(statuses.filter((status) => told.has(status) && !asked.has(status))).toEqual([]);
});
