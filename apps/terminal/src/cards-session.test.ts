import { expect, test } from "vitest";
import { turnCards } from "./cards-session.ts";
import { askedIn } from "./front-of.ts";
import { quizOf } from "./testing/answers.ts";
import { scriptedDesk } from "./testing/scripted-desk.ts";

const cards = quizOf("tea", 3);
const session = { questions: cards, seed: "tea", again: "make tea" };
const stems = cards.map(({ stem }) => stem);

test("cards that are known are shown once, in the order of the quiz", async () => {
  const { desk, said } = scriptedDesk(["k", "k", "k"]);
  expect(await turnCards(desk, session)).toBe("finished");
  expect(said.filter((text) => stems.includes(text))).toEqual(stems);
  expect(said.slice(-4)).toEqual([
    "All known: 3 cards.",
    "3 of 3 at the first look.",
    "The same cards again:",
    "make tea",
  ]);
});

test("cards to see again come back after the round, until each is known", async () => {
  const { desk, said } = scriptedDesk(["a", "k", "a", "a", "k", "k"]);
  expect(await turnCards(desk, session)).toBe("finished");
  const [one, two, three] = stems;
  expect(said.filter((text) => stems.includes(text))).toEqual([one, two, three, one, three, one]);
  expect(said.filter((text) => text.startsWith("Once more"))).toEqual([
    "Once more: 2 cards to see again.",
    "Once more: 1 card to see again.",
  ]);
  expect(said).toContain("1 of 3 at the first look.");
  const [first, , third] = cards.map(askedIn);
  expect(said).toContain(`After 3 looks: ${first}`);
  expect(said).toContain(`After 2 looks: ${third}`);
});

test.each([
  [[], "The input ended with 0 of 3 cards known."],
  [["k", "a"], "The input ended with 1 of 3 cards known."],
  [["k", "a", "k", "a"], "The input ended with 2 of 3 cards known."],
])("leaving after the verdicts %j tells how many are known", async (verdicts, words) => {
  const { desk, said } = scriptedDesk(verdicts);
  expect(await turnCards(desk, session)).toBe("input ended");
  expect(said.slice(-3)).toEqual([words, "The same cards again:", "make tea"]);
});
