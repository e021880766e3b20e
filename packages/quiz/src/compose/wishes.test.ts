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
      "12b0fc9b386b8f2f663b565b4a2f6751316b6c80f4b4c9aff8c9cbd64692b597",
      "b2e996e6adc45188662d2a057f98d2aa05016f56211cbbec46251eff09c5ecb9",
      "4c9018c2e6e44e47275c855677330a999258ec225db3031eeb2dc26fbeb9676b",
      "b71b3790b863a34ec7a5c6fbf8214b2a9f2425e72cbf7d74faf74b4e6e7cf1ad",
    ]
  `);
});
