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
  [order, rightIn(order).replaceAll(" ", "")],
  [order, rightIn(order).toUpperCase().replaceAll(" ", " > ")],
  [order, rightIn(order).replaceAll(" ", ", ")],
  [pairs, rightIn(pairs).replaceAll(" ", "")],
  [pairs, rightIn(pairs).toUpperCase().replaceAll(" ", "; ")],
  [pairs, rightIn(pairs).replaceAll(/(\d)/g, " = $1")],
  [groups, ` ${rightIn(groups).replaceAll(/(\d)/g, "-$1,")} `],
])("$0.kind is read however the letters are separated: “%s”", (question, line) => {
  expect(readAnswer(question, line)).toMatchObject({ given: { verdict: "right" } });
});

const unreadable = [
  [order, "", "Left out: item a"],
  [order, "a", "Left out: item b"],
  [order, "a a b c", "The item a is given twice. Give each item once."],
  [order, "a b z", "This question has no such item: it has a, b, c"],
  [pairs, "what?", "That is no row of letters, each with its number."],
  [pairs, "1a 2b", "That is no row of letters, each with its number."],
  [pairs, "a1", "Left out: left b"],
  [pairs, "a1 a2", "The left a is given twice."],
  [groups, "a9", "Left out: item b"],
  [groups, groups.items.map(({ id }) => `${id}9`).join(" "), "This question has no such group: it has 1, 2"],
  [questionOf("type the answer"), " ", "Nothing is typed."],
  [questionOf("place on the timeline"), "tea", "This is no year of the calendar."],
  [questionOf("place on the timeline"), "1900", "The line goes from 1944 to 1984. Mark a year on it."],
] as const;

test.each(unreadable)("$0.kind: “%s” is no answer, and told why", (question, line, problem) => {
  expect(readAnswer(question, line)).toMatchObject({ problem: expect.stringContaining(problem) });
});

test("a date is read as people type it", () => {
  const question = questionOf("place on the timeline");
  expect(readAnswer(question, " 19 October 1956 ")).toMatchObject({ given: { verdict: "right" } });
});
