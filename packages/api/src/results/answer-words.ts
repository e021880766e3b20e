import { type Answer, type AnyQuestion, answerTexts } from "@communique/quiz";

/**
 * An answer as a line of text, whatever is asked.
 *
 * @example
 * answerWords(question, { order: ["b", "a"] }); // "the flood; the fire"
 */
export function answerWords(question: AnyQuestion, answer: Answer): string {
  const things = thingsOf(question);
  const text = (id: string) => things.find((thing) => thing.id === id)?.text ?? id;
  if ("order" in answer) return answer.order.map(text).join("; ");
  if ("pairs" in answer) return answer.pairs.map(({ left, right }) => `${text(left)}: ${text(right)}`).join("; ");
  if ("places" in answer) return answer.places.map(({ item, group }) => `${text(item)}: ${text(group)}`).join("; ");
  return answerTexts(question, answer).join("; ");
}

function thingsOf(question: AnyQuestion): readonly { readonly id: string; readonly text: string }[] {
  switch (question.kind) {
    case "put in order":
      return question.items;
    case "match pairs":
      return [...question.lefts, ...question.rights];
    case "sort into groups":
      return [...question.items, ...question.groups];
    default:
      return [];
  }
}
