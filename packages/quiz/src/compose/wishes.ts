import type { Status, Topic } from "@communique/domain";
import type { Difficulty, Question, QuestionKind } from "../question/question.ts";

/** What a quiz should be. */
export interface Wishes {
  /** Any text; the same seed and wishes over the same bank give the same quiz, to the byte. */
  readonly seed: string;
  /** How many questions. */
  readonly length: number;
  /** Only questions on one of these topics; none means any topic. */
  readonly topics: readonly Topic[];
  /** Only questions of these kinds; none means any kind. */
  readonly kinds: readonly QuestionKind[];
  /** Only questions that ask statements of these kinds; none, or left out, means any. */
  readonly statuses?: readonly Status[];
  /** Only questions of these difficulties; none, or left out, means any. */
  readonly difficulties?: readonly Difficulty[];
  /** What is asked already where the quiz is added: none of its questions asks or tells what one of these does. */
  readonly beside?: readonly Question[];
}
