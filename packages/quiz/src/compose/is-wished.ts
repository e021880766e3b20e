import type { Question } from "../question/question.ts";
import type { Wishes } from "./wishes.ts";

/** Whether a question is one of those that are wished for. */
export function isWished(
  question: Question,
  { topics, kinds, statuses = [], difficulties = [] }: Omit<Wishes, "seed" | "length">,
): boolean {
  return (
    hasAny(question.topics, topics) &&
    hasAny([question.kind], kinds) &&
    hasAny(question.statuses, statuses) &&
    hasAny([question.difficulty], difficulties)
  );
}

function hasAny<T>(had: readonly T[], wished: readonly T[]): boolean {
  return wished.length === 0 || had.some((one) => wished.includes(one));
}
