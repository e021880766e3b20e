import { toDotPath } from "zod/v4/core";
import { rulesFor } from "./kinds/index.ts";
import { type Grade, unreadable } from "./kinds/verdict.ts";
import type { AnyQuestion } from "./own/own-question.ts";
import type { ChoiceQuestion } from "./question/question.ts";

/**
 * Grades whatever is given as an answer. What is none is unreadable rather than wrong, and says what is the matter.
 *
 * @example
 * grade(question, { option: "b" }); // { verdict: "wrong", credit: 0, notes: [{ note: "feedback", part: "b", … }] }
 */
export function grade(question: AnyQuestion, answer: unknown): Grade {
  const { answer: schema, answerInWords, grade } = rulesFor(question);
  const { data, error } = schema.safeParse(answer);
  if (data) return grade(question, data);
  return unreadable({
    code: "not an answer",
    where: toDotPath(error?.issues[0]?.path ?? []),
    message: "This question is not answered so.",
    hint: `Give ${answerInWords}.`,
  });
}

/** The right option. */
export function keyOf(question: ChoiceQuestion): ChoiceQuestion["options"][number] {
  const key = question.options.find(({ because }) => because.verdict === "right");
  if (!key) throw new TypeError(`Question ${question.id} has no right option.`);
  return key;
}
