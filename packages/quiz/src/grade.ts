import type { ChoiceQuestion } from "./question/question.ts";

/** What a learner answers: the id of the option chosen. */
export interface Answer {
  readonly option: string;
}

export type Grade =
  | { readonly verdict: "right" | "wrong" }
  /** The question has no such option. */
  | { readonly verdict: "unknown option" };

/** Grades an answer: all or nothing, since every kind of question here has one right option. */
export function grade(question: ChoiceQuestion, answer: Answer): Grade {
  const chosen = question.options.find(({ id }) => id === answer.option);
  return chosen ? { verdict: chosen.because.verdict } : { verdict: "unknown option" };
}

/** The right option. */
export function keyOf(question: ChoiceQuestion): ChoiceQuestion["options"][number] {
  const key = question.options.find(({ because }) => because.verdict === "right");
  if (!key) throw new TypeError(`ChoiceQuestion ${question.id} has no right option.`);
  return key;
}
