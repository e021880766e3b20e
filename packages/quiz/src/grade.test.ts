import { expect, test } from "vitest";
import { grade, keyOf } from "./grade.ts";
import { inventedQuestions } from "./kinds/testing/invented-questions.ts";

const question = inventedQuestions["single choice"];

test.each([
  ["b", { verdict: "right", credit: 1, notes: [feedback("b", true, "Ada")] }],
  ["a", { verdict: "wrong", credit: 0, notes: [feedback("a", false, "Ben")] }],
])("option %s is graded as a whole, with what is said of it", (option, graded) => {
  expect(grade(question, { option })).toEqual(graded);
});

function feedback(part: string, right: boolean, name: string) {
  return { note: "feedback", part, right, text: `So much for ${name}.` };
}

test.each(["true or false", "who says so", "kind of statement", "find on the map"] as const)(
  "one option of a question of the kind %s is right",
  (kind) => {
    const verdicts = ["a", "b"].map((option) => grade(inventedQuestions[kind], { option }).verdict);
    expect(verdicts.sort()).toEqual(["right", "wrong"]);
  },
);

test.each(["e", "", "A"])("option %j is not there, and the problem names those that are", (option) => {
  expect(grade(question, { option })).toEqual({
    verdict: "unreadable",
    problem: {
      code: "unknown id",
      where: "option",
      message: "This question has no such option: it has a, b, c, d.",
      hint: "Choose one of them.",
    },
  });
});

test.each([
  [inventedQuestions["single choice"], { option: 1 }, "option"],
  [inventedQuestions["single choice"], null, ""],
  [inventedQuestions["match pairs"], { pairs: [{ left: "a", right: "1" }, { left: "b" }] }, "pairs[1].right"],
])("what is no answer to $kind is told where it is none", (question, answer, where) => {
  expect(grade(question, answer)).toMatchObject({ verdict: "unreadable", problem: { code: "not an answer", where } });
});

test.each(Object.values(inventedQuestions))("how to answer $kind is told to whoever does it otherwise", (question) => {
  expect(grade(question, [])).toMatchObject({ problem: { hint: expect.stringMatching(/^Give \{ \w+: .+ \}\.$/) } });
});

test("what else an answer has is passed over", () => {
  expect(grade(question, { option: "b", seconds: 12 }).verdict).toBe("right");
});

test("a question without a right option has no key", () => {
  const [wrong] = question.options;
  expect(keyOf(question).text).toBe("Ada");
  expect(() => keyOf({ ...question, options: [wrong] })).toThrow("has no right option");
});
