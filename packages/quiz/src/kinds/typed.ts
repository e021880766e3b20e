import { object, string } from "zod/mini";
import type { FillTheGap, TypeTheAnswer } from "../question/question.ts";
import type { TextAnswer } from "./answer.ts";
import { gradeTyped } from "./grade-typed.ts";
import type { KindRules } from "./kind-rules.ts";

type TypedKind = (FillTheGap | TypeTheAnswer)["kind"];

const typed = {
  answer: object({ text: string() }),
  answerInWords: "{ text: what is typed }",
  grade: (question: FillTheGap | TypeTheAnswer, { text }: TextAnswer) => gradeTyped(question, text),
  rightAnswer: ({ key }: FillTheGap | TypeTheAnswer): TextAnswer => ({ text: key.text }),
  keyText: ({ key }: FillTheGap | TypeTheAnswer) => key.text,
};

/** The kinds that are answered in words or with a date; nothing in them is in any order. */
export const typedRules: { readonly [Kind in TypedKind]: KindRules<Kind> } = {
  "fill the gap": {
    ...typed,
    shown: ({ sentence: { before, after }, key }) => ({ sentence: { before, after }, form: key.expected.form }),
    placed: (question) => question,
  },
  "type the answer": {
    ...typed,
    shown: ({ key }) => ({ form: key.expected.form }),
    placed: (question) => question,
  },
};
