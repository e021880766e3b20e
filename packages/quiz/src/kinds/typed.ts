import { object, string } from "zod/mini";
import type { TextAnswer } from "./answer.ts";
import { gradeTyped, type TypedQuestion } from "./grade-typed.ts";
import type { KindRules } from "./kind-rules.ts";

type TypedKind = TypedQuestion["kind"];

/** Any text is typed as words are. */
const shownForm = ({ key }: Pick<TypedQuestion, "key">) =>
  ({ form: key.expected.form === "date" ? "date" : "words" }) as const;

const typed = {
  answer: object({ text: string() }),
  answerInWords: "{ text: what is typed }",
  grade: (question: TypedQuestion, { text }: TextAnswer) => gradeTyped(question, text),
  rightAnswer: ({ key }: TypedQuestion): TextAnswer => ({ text: key.text }),
  keyText: ({ key }: TypedQuestion) => key.text,
};

/** The kinds that are answered in words or with a date; nothing in them is in any order. */
export const typedRules: { readonly [Kind in TypedKind]: KindRules<Kind> } = {
  "fill the gap": {
    ...typed,
    shown: ({ sentence: { before, after }, key }) => ({ sentence: { before, after }, ...shownForm({ key }) }),
    placed: (question) => question,
  },
  "type the answer": {
    ...typed,
    shown: shownForm,
    placed: (question) => question,
  },
};
