import type { Answer } from "./kinds/answer.ts";
import { rulesFor } from "./kinds/index.ts";
import type { AnyQuestion } from "./own/own-question.ts";

/**
 * An answer that is right, as a learner would give it.
 *
 * @example
 * rightAnswer(question); // of a question that puts items in order: { order: ["c", "a", "b"] }
 */
export function rightAnswer(question: AnyQuestion): Answer {
  return rulesFor(question).rightAnswer(question);
}
