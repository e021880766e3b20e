import { articleFacts, octoberTalks } from "@communique/domain/facts";
import { expect, test } from "vitest";
import { inventedFacts } from "../audit/testing/invented-facts.ts";
import { questionsFrom } from "../bank.ts";
import { contentHash } from "../content-hash.ts";
import { composeQuiz } from "./compose-quiz.ts";

const bank = { questions: questionsFrom(articleFacts), facts: articleFacts };

test("a wish that the bank cannot meet is told how much there is, and how much without each wish", () => {
  const quiz = composeQuiz(bank, {
    seed: "maps",
    length: 30,
    topics: ["deadline"],
    kinds: ["find on the map"],
    difficulties: ["easy"],
  });
  expect(quiz).toMatchObject({
    outcome: "short",
    questions: [],
    offer: { most: 0, without: [{ wish: "topics" }, { wish: "kinds" }, { wish: "difficulties", most: 0 }] },
  });
});

test("what is offered can be had", () => {
  const wishes = { seed: "rare", length: 30, topics: ["deadline" as const], kinds: ["put in order" as const] };
  const quiz = composeQuiz(bank, wishes);
  if (quiz.outcome === "full") throw new Error("there are 30 fair questions of order on the deadline");
  expect(quiz.questions).toHaveLength(quiz.offer.most);
  for (const { wish, most } of quiz.offer.without) {
    expect(composeQuiz(bank, { ...wishes, [wish]: [], length: most }).outcome).toBe("full");
  }
});

test("a bank without questions has nothing to offer", () => {
  const quiz = composeQuiz({ questions: [], facts: [octoberTalks] }, { seed: "x", length: 5, topics: [], kinds: [] });
  expect(quiz).toEqual({ outcome: "short", questions: [], offer: { most: 0, without: [] } });
});

test("statuses and difficulties are kept to where they are wished for", () => {
  const { questions } = composeQuiz(bank, {
    seed: "hard",
    length: 8,
    topics: [],
    kinds: [],
    statuses: ["inferred", "judged"],
    difficulties: ["medium", "hard"],
  });
  expect(questions).toHaveLength(8);
  for (const { statuses, difficulty } of questions) {
    expect(statuses.some((status) => status === "inferred" || status === "judged")).toBe(true);
    expect(difficulty).not.toBe("easy");
  }
});

test("a quiz of twelve has every kind of question that the bank has twelve of", () => {
  for (const seed of ["one", "two", "three", "four", "five"]) {
    const { questions } = composeQuiz(bank, { seed, length: 12, topics: [], kinds: [] });
    expect(new Set(questions.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(9);
  }
});

test("the same seed gives the same bytes on every platform", () => {
  const invented = { questions: questionsFrom(inventedFacts), facts: inventedFacts };
  const hashes = ["tea", "form a", "form b", "茶"].map((seed) =>
    contentHash(composeQuiz(invented, { seed, length: 6, topics: [], kinds: [] }).questions),
  );
  expect(hashes).toMatchInlineSnapshot(`
    [
      "e62ff967c32cac579ff77410722cb7d67eddf1384c82fca81fd246039958d506",
      "d2976623e9d8dfed85cb0096b696e9006906eaf02b77233c1aea8f94cf7bd6df",
      "954990b7c05c16b75f93d30f5432b1193c040f022455ec0027e73184d614f40e",
      "3f088aa632653cfedb68565c461c8965f36b6f52e269dd37d3c73da885de9ed7",
    ]
  `);
});
