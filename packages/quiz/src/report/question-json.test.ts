import { expect, test } from "vitest";
import { inventedQuestions, oneOfEachKind } from "../kinds/testing/invented-questions.ts";
import { questionJson } from "./question-json.ts";

test("a question with options is told with its answer and its proofs", () => {
  const json = questionJson(inventedQuestions["who says so"]);
  expect(json).toEqual({
    id: "0".repeat(64),
    kind: "who says so",
    recipe: "by hand",
    about: "article",
    stem: "Who says that it rains?",
    options: [
      {
        id: "a",
        text: "the Gazette",
        right: true,
        feedback: "So much for the Gazette.",
        because: { verdict: "right", statement: "claim:proof" },
      },
      {
        id: "b",
        text: "the writer",
        right: false,
        feedback: "So much for the writer.",
        because: { verdict: "wrong", ground: "functional", statement: "claim:refutation" },
      },
    ],
    answer: "the Gazette",
    explanation: "Ada is the mayor.",
    cites: [{ source: "source:gazette", paragraph: 1, sentence: 1 }],
    statuses: ["attributed"],
    topics: ["talks"],
    difficulty: "easy",
  });
});

test("a gap is told with the sentence around it, and with key and foils", () => {
  const { sentence, options, answer } = questionJson(inventedQuestions["fill the gap"]);
  expect(sentence).toBe("The mayor is ____.");
  expect(options.map(({ id, text, right }) => [id, text, right])).toEqual([
    ["key", "Lindqvist", true],
    ["foil 1", "Bergström", false],
  ]);
  expect(answer).toBe("Lindqvist");
});

test("a page is told by its address", () => {
  const cites = [{ source: "page:almanac", label: "Almanac", address: "almanac.example/1900" }] as const;
  expect(questionJson({ ...inventedQuestions["single choice"], cites }).cites).toEqual([
    { source: "page:almanac", address: "almanac.example/1900" },
  ]);
});

test("a question of any kind is the same after JSON, and has parts and an answer", () => {
  for (const question of oneOfEachKind) {
    const json = questionJson(question);
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    expect([json.options.length > 0, json.answer !== ""], question.kind).toEqual([true, true]);
  }
});
