import type { QuestionView } from "@communique/api";
import type { Answer, QuestionKind } from "@communique/quiz";
import type { Answering } from "./answering.ts";
import { matching, sorting } from "./assigning.ts";
import { choosingOne, choosingSeveral } from "./choosing.ts";
import { marking } from "./marking.ts";
import { ordering } from "./ordering.ts";
import { typing } from "./typing.ts";

/** How each kind is answered: a kind without its own way does not compile. */
const answerings: { readonly [Kind in QuestionKind]: Answering<Kind> } = {
  "single choice": choosingOne,
  "true or false": choosingOne,
  "who says so": choosingOne,
  "kind of statement": choosingOne,
  "find on the map": choosingOne,
  "several right": choosingSeveral,
  "fill the gap": typing,
  "type the answer": typing,
  "put in order": ordering,
  "match pairs": matching,
  "sort into groups": sorting,
  "place on the timeline": marking,
};

/** What is still to do before an answer can be confirmed; null when it is whole. */
export function missingIn(question: QuestionView, answer: Answer | null): string | null {
  return answeringOf(question).missing(question, answer);
}

/** An answer that this browser kept, as far as it fits the question. */
export function restoredFor(question: QuestionView, kept: unknown): Answer | null {
  return answeringOf(question).restored(question, kept);
}

/** The table has tied each kind to its own questions and answers. */
function answeringOf({ kind }: QuestionView) {
  return answerings[kind] as {
    missing(question: QuestionView, answer: Answer | null): string | null;
    restored(question: QuestionView, kept: unknown): Answer | null;
  };
}
