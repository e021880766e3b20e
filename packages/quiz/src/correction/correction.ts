import { grade } from "../grade.ts";
import type { Answer } from "../kinds/answer.ts";
import type { AnyQuestion } from "../own/own-question.ts";
import { answerTexts, sameTextIn } from "./answer-texts.ts";

/** What is changed of a question after it was answered. Answers stay as they were: what they are worth follows from it. */
export type Correction =
  /** Nothing, or nothing any more. */
  | { readonly kind: "as made" }
  /** It counts for nobody. */
  | { readonly kind: "withdrawn" }
  /** Everybody has all its points, also whoever left it out. */
  | { readonly kind: "point for all" }
  /** Whoever chose one of these options, or typed one of these texts, has all its points too. */
  | { readonly kind: "also right"; readonly texts: readonly string[] };

/** What a question is worth to somebody. */
export interface Worth {
  /** From 0 to 1. */
  readonly credit: number;
  readonly right: boolean;
}

/**
 * What an answer is worth under a correction, nothing where there is none; undefined where the question counts for nobody.
 *
 * @example
 * worthOf(question, { option: "b" }, { kind: "point for all" }); // { credit: 1, right: true }
 */
export function worthOf(question: AnyQuestion, answer: Answer | undefined, correction: Correction): Worth | undefined {
  if (correction.kind === "withdrawn") return undefined;
  if (correction.kind === "point for all") return { credit: 1, right: true };
  if (answer === undefined) return { credit: 0, right: false };
  if (correction.kind === "also right" && isAlsoRight(question, answer, correction.texts))
    return { credit: 1, right: true };
  const graded = grade(question, answer);
  if (graded.verdict === "unreadable") throw new TypeError(`An answer to ${question.id} was stored that is none.`);
  return { credit: graded.credit, right: graded.verdict === "right" };
}

/** Whether another answer can be taken as right beside the key: where one option is chosen, or something is typed. */
export function takesOtherAnswers({ kind }: AnyQuestion): boolean {
  return kind === "fill the gap" || kind === "type the answer" || isOneOption(kind);
}

function isOneOption(kind: AnyQuestion["kind"]): boolean {
  return ["single choice", "true or false", "who says so", "kind of statement", "find on the map"].includes(kind);
}

function isAlsoRight(question: AnyQuestion, answer: Answer, texts: readonly string[]): boolean {
  if (!takesOtherAnswers(question)) return false;
  // Options are told apart by signs that what is typed is not read by: "a < b" and "a > b".
  const isSame = "options" in question ? Object.is : sameTextIn(question);
  return answerTexts(question, answer).some((given) => texts.some((text) => isSame(given, text)));
}
