import type { Question } from "../question/question.ts";
import type { ReadBank } from "./read-bank.ts";

/** Whether neither question asks what the other asks or tells, and the two ask of no one thing told twice. */
export function areFairTogether(bank: ReadBank, one: Question, other: Question): boolean {
  const [first, second] = [bank.of(one), bank.of(other)];
  return (
    !second.asked.some((id) => first.told.has(id)) &&
    !first.asked.some((id) => second.told.has(id)) &&
    !first.subjects.some((link) => second.subjects.includes(link))
  );
}
