import {
  type ChoiceQuestion,
  composeQuiz,
  isChoice,
  type Question,
  type QuestionKind,
  type QuestionOf,
  rightAnswer,
} from "@communique/quiz";
import { bankAbout } from "../bank.ts";
import { lettersOf } from "../letters-of.ts";

const article = bankAbout("article");

/** The quiz that the program asks for this seed and length. */
export function quizOf(seed: string, length: number, kinds: readonly QuestionKind[] = []): readonly Question[] {
  return composeQuiz(article, { seed, length, topics: [], kinds }).questions;
}

/** The same of single choice alone. */
export function choicesOf(seed: string, length: number): readonly ChoiceQuestion[] {
  return quizOf(seed, length, ["single choice"]).filter(isChoice);
}

/** The one question of this kind that the program asks for this seed. */
export function questionOf<Kind extends QuestionKind>(kind: Kind, seed = "tea"): QuestionOf<Kind> {
  const [question] = quizOf(seed, 1, [kind]);
  if (!question) throw new Error(`the bank has no question of the kind ${kind}`);
  return question as QuestionOf<Kind>;
}

/** A right answer, as it is typed. */
export function rightIn(question: Question): string {
  const answer = rightAnswer(question);
  if ("text" in answer) return answer.text;
  return "date" in answer ? answer.date : (lettersOf(answer) ?? "");
}

/** An answer that is nowhere right, as it is typed. */
export function wrongIn(question: Question): string {
  switch (question.kind) {
    case "fill the gap":
    case "type the answer":
      return "tea";
    case "place on the timeline":
      return `${question.line.from}-01-31`;
    case "put in order":
      return question.order.toReversed().join(" ");
    case "match pairs":
      return elsewhere(
        question.pairs.map(({ left, right }) => [left, right]),
        question.rights.length,
      );
    case "sort into groups":
      return elsewhere(
        question.places.map(({ item, group }) => [item, group]),
        question.groups.length,
      );
    default: {
      const wrong = question.options.filter(({ because }) => because.verdict === "wrong").map(({ id }) => id);
      return question.kind === "several right" ? wrong.join(" ") : (wrong[0] ?? "");
    }
  }
}

/** Each letter with the number after its own. */
function elsewhere(pairs: readonly (readonly [letter: string, number: string])[], count: number): string {
  return pairs.map(([letter, number]) => `${letter}${(Number(number) % count) + 1}`).join(" ");
}
