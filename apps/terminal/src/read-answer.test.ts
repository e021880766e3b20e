import { expect, test } from "vitest";
import { readAnswer } from "./read-answer.ts";
import { questionOf, rightIn, wrongIn } from "./testing/answers.ts";

const typedKinds = [
  "fill the gap",
  "type the answer",
  "put in order",
  "match pairs",
  "sort into groups",
  "place on the timeline",
] as const;

test.each(typedKinds)("a right and a wrong line to a question of the kind “%s” are read as such", (kind) => {
  const question = questionOf(kind);
  expect(readAnswer(question, rightIn(question))).toMatchObject({ given: { verdict: "right", credit: 1 } });
  expect(readAnswer(question, wrongIn(question))).toMatchObject({ given: { verdict: "wrong", credit: 0 } });
});

const [order, pairs, groups] = [questionOf("put in order"), questionOf("match pairs"), questionOf("sort into groups")];

test.each([
  { question: order, line: rightIn(order).replaceAll(" ", "") },
  { question: order, line: rightIn(order).toUpperCase().replaceAll(" ", " > ") },
  { question: order, line: rightIn(order).replaceAll(" ", ", ") },
  { question: pairs, line: rightIn(pairs).replaceAll(" ", "") },
  { question: pairs, line: rightIn(pairs).toUpperCase().replaceAll(" ", "; ") },
  { question: pairs, line: rightIn(pairs).replaceAll(/(\d)/g, " = $1") },
  { question: groups, line: ` ${rightIn(groups).replaceAll(/(\d)/g, "-$1,")} ` },
])("$question.kind: “$line” is read, however the letters are separated", ({ question, line }) => {
  expect(readAnswer(question, line)).toMatchObject({ given: { verdict: "right" } });
});

test.each([
  { question: order, line: "", problem: "Left out: item a" },
  { question: order, line: "a", problem: "Left out: item b" },
  { question: order, line: "a a b c", problem: "The item a is given twice. Give each item once." },
  { question: order, line: "a b z", problem: "This question has no such item: it has a, b, c" },
  { question: pairs, line: "what?", problem: "That is no row of letters, each with its number." },
  { question: pairs, line: "1a 2b", problem: "That is no row of letters, each with its number." },
  { question: pairs, line: "a1", problem: "Left out: left b" },
  { question: pairs, line: "a1 a2", problem: "The left a is given twice." },
  { question: groups, line: "a9", problem: "Left out: item b" },
  {
    question: groups,
    line: groups.items.map(({ id }) => `${id}9`).join(" "),
    problem: "This question has no such group: it has 1, 2",
  },
  { question: questionOf("type the answer"), line: " ", problem: "Nothing is typed." },
  { question: questionOf("place on the timeline"), line: "tea", problem: "This is no year of the calendar." },
  {
    question: questionOf("place on the timeline"),
    line: "1900",
    problem: "The line goes from 1944 to 1984. Mark a year on it.",
  },
])("$question.kind: “$line” is no answer, and told why", ({ question, line, problem }) => {
  expect(readAnswer(question, line)).toMatchObject({ problem: expect.stringContaining(problem) });
});

test("a date is read as people type it", () => {
  const question = questionOf("place on the timeline");
  expect(readAnswer(question, " 19 October 1956 ")).toMatchObject({ given: { verdict: "right" } });
});
