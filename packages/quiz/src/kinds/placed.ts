import { type ChoiceQuestion, isChoice, type Question } from "../question/question.ts";
import { type Random, shuffled } from "../random.ts";

export function placed<Q extends Question>(question: Q, random: Random): Q {
  if (!isChoice(question) || question.kind === "true or false") return question;
  const options = shuffled<ChoiceQuestion["options"][number]>(question.options, random).map((option, index) => ({
    ...option,
    id: String.fromCharCode(97 + index),
  }));
  return { ...question, options } as unknown as Q;
}
