import { articleFacts, octoberTalks } from "@communique/domain/facts";
import { expect, test } from "vitest";
import { inventedFacts } from "../audit/testing/invented-facts.ts";
import { bankFrom } from "../bank.ts";
import { contentHash } from "../content-hash.ts";
import { bankOf } from "./bank.ts";
import { composeQuiz } from "./compose-quiz.ts";

const bank = bankFrom(articleFacts);

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
  const quiz = composeQuiz(bankOf([], [octoberTalks]), { seed: "x", length: 5, topics: [], kinds: [] });
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
  const invented = bankFrom(inventedFacts);
  const hashes = ["tea", "form a", "form b", "茶"].map((seed) =>
    contentHash(composeQuiz(invented, { seed, length: 6, topics: [], kinds: [] }).questions),
  );
  expect(hashes).toMatchInlineSnapshot(`
    [
      "b1efe93ef41afd618cc475aef4e5a4e8388cbeda53d82823577c631f7fee01be",
      "45a26977800a0f7661e486911594d646d8a6a4062ba5c8c2b41fc350b368a0b9",
      "e90624dca8d7075ade99007b33c763a163c77cd9bc074c8bcea03b1c73bf08eb",
      "ddadfb1007b2592fbabf6153db20b023cfd7e63c40ddb44b6e8bb13f6dc8b946",
    ]
  `);
});
