import type { Question } from "../question/question.ts";
import type { ReadBank, RightAmongWrong } from "./read-bank.ts";

/**
 * Whether neither question asks what the other asks or tells, or shows its gap filled or its date, or names its right option
 * alone, and no one thing is told twice.
 */
export function areFairTogether(read: ReadBank, one: Question, other: Question): boolean {
  const [first, second] = [read(one), read(other)];
  return (
    !second.asked.some((id) => first.told.has(id)) &&
    !first.asked.some((id) => second.told.has(id)) &&
    !first.subjects.some((link) => second.subjects.includes(link)) &&
    !(first.giveaway !== null && second.text.includes(first.giveaway)) &&
    !(second.giveaway !== null && first.text.includes(second.giveaway)) &&
    !namesRightAlone(first.choice, second.shown) &&
    !namesRightAlone(second.choice, first.shown)
  );
}

/** Whoever has to guess takes what the quiz speaks of elsewhere. */
function namesRightAlone(choice: RightAmongWrong | null, shown: string): boolean {
  return choice !== null && shown.includes(choice.right) && !choice.wrong.some((text) => shown.includes(text));
}
