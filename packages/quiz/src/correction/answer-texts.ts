import type { Answer } from "../kinds/answer.ts";
import type { AnyQuestion } from "../own/own-question.ts";
import { foldName } from "../typed-answer/fold-name.ts";
import { foldText } from "../typed-answer/fold-text.ts";

/**
 * What was chosen, ticked, typed or marked, in words: the same in whatever order the options were shown. Of what is put in places
 * nothing, since it is the places that tell.
 *
 * @example
 * answerTexts(question, { option: "b" }); // ["Ada"]
 */
export function answerTexts(question: AnyQuestion, answer: Answer): readonly string[] {
  if ("text" in answer) return [answer.text.trim()];
  if ("date" in answer) return [answer.date];
  const ids = "option" in answer ? [answer.option] : "options" in answer ? answer.options : [];
  const options = "options" in question ? question.options : [];
  return options.filter(({ id }) => ids.includes(id)).map(({ text }) => text);
}

/** Whether two texts that are typed are one to a reader: case, width, accents and the like do not count, nor do signs in a name. */
export function sameTextIn(question: AnyQuestion): (one: string, other: string) => boolean {
  const fold = question.kind === "type the answer" && question.key.expected.form === "text" ? foldText : foldName;
  return (one, other) => fold(one) === fold(other);
}
