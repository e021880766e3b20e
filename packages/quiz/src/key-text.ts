import { rulesFor } from "./kinds/index.ts";
import type { AnyQuestion } from "./own/own-question.ts";

/**
 * The right answer in words.
 *
 * @example
 * keyText(question); // of a question that matches pairs: "Ada: mayor; Ben: clerk"
 */
export function keyText(question: AnyQuestion): string {
  return rulesFor(question).keyText(question);
}
