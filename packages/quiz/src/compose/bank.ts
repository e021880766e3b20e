import type { Fact } from "@communique/domain";
import type { Question } from "../question/question.ts";

/** What a quiz is composed from: the questions, and the facts, which know what is one thing told twice. */
export interface Bank<Q extends Question = Question> {
  readonly questions: readonly Q[];
  readonly facts: readonly Fact[];
}
