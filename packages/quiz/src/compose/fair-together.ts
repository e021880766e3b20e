import type { Question } from "../question/question.ts";
import type { ReadBank } from "./read-bank.ts";

/** Whether neither question asks what the other asks or tells, or shows its gap filled or its date, and no one thing is told twice. */
export function areFairTogether(read: ReadBank, one: Question, other: Question): boolean {
  const [first, second] = [read(one), read(other)];
  return (
    !second.asked.some((id) => first.told.has(id)) &&
    !first.asked.some((id) => second.told.has(id)) &&
    !first.subjects.some((link) => second.subjects.includes(link)) &&
    !(first.giveaway !== null && second.text.includes(first.giveaway)) &&
    !(second.giveaway !== null && first.text.includes(second.giveaway))
  );
}
