import type { AnswerTo, QuestionKind } from "@communique/quiz";
import type { QuestionOf } from "./question-of.ts";

/** What one kind of question needs to know of an answer that is being made. */
export interface Answering<Kind extends QuestionKind> {
  /** What is still to do before the answer can be confirmed, as a sentence; null when it is whole. */
  missing(question: QuestionOf<Kind>, answer: AnswerTo<Kind> | null): string | null;
  /** An answer that this browser kept, as far as it fits the question; null where it does not. */
  restored(question: QuestionOf<Kind>, kept: unknown): AnswerTo<Kind> | null;
}
