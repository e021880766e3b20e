import { expect, test } from "vitest";
import { limitGuesses } from "./guess-limit.ts";

const guesses = async (count: number, guess: () => Promise<{ readonly outcome: string }>) => {
  const outcomes: string[] = [];
  for (let index = 0; index < count; index++) outcomes.push((await guess()).outcome);
  return outcomes.filter((outcome) => outcome === "allowed").length;
};

test("a learner has ten guesses in a quarter of an hour from one address, and others there have theirs", async () => {
  const limit = limitGuesses();
  const anna = { learner: "anna", address: "school" };
  expect(await guesses(20, () => limit(anna))).toBe(10);
  expect(await limit(anna)).toEqual({ outcome: "too many", minutes: 15 });
  expect(await limit({ ...anna, learner: "boris" })).toMatchObject({ outcome: "allowed" });
  expect(await limit({ ...anna, address: "home" })).toMatchObject({ outcome: "allowed" });
});

test("an address has a hundred guesses, by whomever, and another address has its own", async () => {
  const limit = limitGuesses();
  let learner = 0;
  const school = () => limit({ learner: String(learner++), address: "school" });
  expect(await guesses(120, school)).toBe(100);
  expect(await limit({ learner: undefined, address: "school" })).toMatchObject({ outcome: "too many" });
  expect(await limit({ learner: undefined, address: "home" })).toMatchObject({ outcome: "allowed" });
});

test("a class without cookies at one address is not stopped at ten", async () => {
  const limit = limitGuesses();
  expect(await guesses(60, () => limit({ learner: undefined, address: "school" }))).toBe(60);
});

test("a code that is known does not count", async () => {
  const limit = limitGuesses();
  const known = async () => {
    const guess = await limit({ learner: "anna", address: "school" });
    if (guess.outcome === "allowed") await guess.takeBack();
    return guess;
  };
  expect(await guesses(300, known)).toBe(300);
});
