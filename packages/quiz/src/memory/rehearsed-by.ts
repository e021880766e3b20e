import type { Graded } from "../kinds/verdict.ts";
import { partsOf } from "../question/parts-of.ts";
import type { Question } from "../question/question.ts";
import { type Rating, ratingOf } from "./rating.ts";

/** How well a statement was remembered in an answer. */
export interface Rehearsed {
  readonly statement: string;
  readonly rating: Rating;
}

/**
 * What an answer shows to be remembered: of a question that asks one statement, that one, by what the answer is worth; of one that puts
 * items in their places, each item's, by whether it was put there. Several boxes to tick show too little of any one of them.
 *
 * @example
 * rehearsedBy(question, grade(question, { option: "b" })); // [{ statement: "claim:momentum", rating: "again" }]
 */
export function rehearsedBy(question: Question, { credit, notes }: Graded): readonly Rehearsed[] {
  const [statement, ...more] = question.asked;
  if (more.length === 0) return rated(statement, ratingOf(credit));
  if (!("items" in question || "lefts" in question)) return [];
  return partsOf(question).flatMap(({ id, because }) => {
    const note = notes.find((one) => one.note === "feedback" && one.part === id);
    return note?.note === "feedback" ? rated(because.statement, note.right ? "good" : "again") : [];
  });
}

function rated(statement: string, rating: Rating | undefined): readonly Rehearsed[] {
  return rating ? [{ statement, rating }] : [];
}
