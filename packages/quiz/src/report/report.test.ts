import { articleFacts } from "@communique/domain/facts";
import { expect, test } from "vitest";
import { questionsFrom } from "../bank.ts";
import { inventedQuestions, oneOfEachKind } from "../kinds/testing/invented-questions.ts";
import type { Question } from "../question/question.ts";
import { countsOf } from "./counts.ts";
import { coverageOf } from "./coverage.ts";
import { keyPositions } from "./key-positions.ts";
import { lengthTells } from "./length-tells.ts";

const choice = inventedQuestions["single choice"];

test("questions are counted by what they are, the most first", () => {
  const questions: readonly Question[] = [
    { ...choice, topics: ["talks"] },
    { ...choice, topics: ["talks", "islands"] },
    { ...choice, topics: ["islands"], about: "background" },
    { ...choice, topics: ["islands"], about: "background" },
  ];
  expect(countsOf(questions, "topic")).toEqual([
    { name: "islands", article: 1, background: 2 },
    { name: "talks", article: 2, background: 0 },
  ]);
  expect(countsOf(oneOfEachKind, "kind")).toHaveLength(12);
  expect(countsOf(oneOfEachKind, "difficulty")).toEqual([{ name: "easy", article: 12, background: 0 }]);
});

test("a proposition is covered by the questions that ask a statement of it", () => {
  const [talks] = articleFacts.filter(({ id }) => id === "claim:talks-resumed");
  if (!talks) throw new Error("the article tells that the talks resumed");
  const asking = { ...choice, asked: [talks.id] } as const;
  const coverage = (...questions: readonly Question[]) => coverageOf([talks], questions);
  expect(coverage()).toEqual([{ proposition: "1.1a", statements: [talks.id], questions: 0, kinds: [] }]);
  expect(coverage(asking, asking, { ...inventedQuestions["who says so"], asked: [talks.id] }, choice)).toMatchObject([
    { questions: 3, kinds: ["single choice", "who says so"] },
  ]);
});

test("every proposition that the article's facts tell has its row, in order", () => {
  const rows = coverageOf(articleFacts, questionsFrom(articleFacts)).map(({ proposition }) => proposition);
  expect(rows).toEqual([...new Set(rows)].sort());
  expect(rows.length).toBeGreaterThan(100);
});

test("the places of right options are counted by the number of options", () => {
  const questions = [choice, inventedQuestions["who says so"], inventedQuestions["true or false"]];
  const positions = keyPositions(questions, ["one", "two", "three", "four", "five", "six"]);
  expect(
    positions.map(({ sort, options, counts }) => [sort, options, counts.reduce((sum, count) => sum + count)]),
  ).toEqual([
    ["placed by chance", 2, 6],
    ["placed by chance", 4, 6],
    ["true or false", 2, 1],
  ]);
  expect(positions[2]?.counts).toEqual([1, 0]);
  expect(positions[1]?.counts).not.toContain(6);
});

test.each([
  [["Ada", "Ben", "Cleo"], { longest: 0, shortest: 0.5 }],
  [["Adelaide", "Ben", "Cleo"], { longest: 1, shortest: 0 }],
  [["Ada", "Ben", "Dan"], { longest: 1 / 3, shortest: 1 / 3 }],
])("of %j, where the first is right, length tells as much: %j", (texts, told) => {
  const [first, second, third] = texts.map((text, place) => {
    return { ...(place === 0 ? choice.options[1] : choice.options[0]), id: String(place), text };
  });
  if (!(first && second && third)) throw new Error("there are three texts");
  expect(lengthTells([{ ...choice, options: [first, second, third] } as Question])).toEqual([
    { kind: "single choice", questions: 1, any: 1 / 3, ...told },
  ]);
});

test("length is looked at where options are read", () => {
  expect(lengthTells(oneOfEachKind).map(({ kind }) => kind)).toEqual([
    "single choice",
    "true or false",
    "who says so",
    "kind of statement",
    "several right",
  ]);
});
