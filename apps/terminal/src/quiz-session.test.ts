import { rearrange } from "@communique/quiz";
import { expect, test } from "vitest";
import { takeQuiz } from "./quiz-session.ts";
import { quizOf, rightIn, wrongIn } from "./testing/answers.ts";
import { scriptedDesk } from "./testing/scripted-desk.ts";

const questions = quizOf("tea", 3);
const session = { questions, seed: "tea", again: "make tea" };
const rights = questions.map(rightIn);
const wrongs = questions.map(wrongIn);

test("a quiz without a miss ends with its score", async () => {
  const { desk, said } = scriptedDesk(rights);
  expect(await takeQuiz(desk, session)).toBe("finished");
  expect(said.slice(-3)).toEqual(["Your result: 3 of 3 right.", "The whole quiz again:", "make tea"]);
});

test("what was missed is asked again for as long as that is wished", async () => {
  const once = rearrange(questions, "tea-1");
  const twice = rearrange(once.slice(1), "tea-2");
  const { desk, said } = scriptedDesk([
    ...wrongs,
    "y",
    ...once.map((question, index) => (index === 0 ? rightIn(question) : wrongIn(question))),
    "y",
    ...twice.map(rightIn),
  ]);
  expect(await takeQuiz(desk, session)).toBe("finished");
  const results = said.filter((text) => text.startsWith("Your result"));
  expect(results).toEqual(["0 of 3", "1 of 3", "2 of 2"].map((score) => `Your result: ${score} right.`));
});

test("whoever wants no second try is finished", async () => {
  expect(await takeQuiz(scriptedDesk([...wrongs, "n", "a"]).desk, session)).toBe("finished");
});

test("an input that ends after the last answer has not ended early", async () => {
  expect(await takeQuiz(scriptedDesk(wrongs).desk, session)).toBe("finished");
});

test("Ctrl-C leaves after the last answer, too", async () => {
  expect(await takeQuiz(scriptedDesk(wrongs, "left").desk, session)).toBe("left");
});

test.each([
  [[], "You left before the first answer."],
  [wrongs.slice(0, 1), "You left after 1 of 3 answers: 0 of 1 right."],
  [rights.slice(0, 2), "You left after 2 of 3 answers: 2 of 2 right."],
])("leaving after the answers %j tells how far it went", async (answers, words) => {
  const { desk, said } = scriptedDesk(answers, "left");
  expect(await takeQuiz(desk, session)).toBe("left");
  expect(said.slice(-3)).toEqual([words, "The whole quiz again:", "make tea"]);
});
