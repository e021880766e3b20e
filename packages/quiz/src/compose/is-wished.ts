import type { Question } from "../question/question.ts";
import type { Wishes } from "./wishes.ts";

/** Whether a question is one of those that are wished for. */
export function isWished(
  question: Question,
  { topics, kinds, statuses = [], difficulties = [] }: Omit<Wishes, "seed" | "length" | "beside">,
): boolean {
  return (
    hasAny(question.topics, topics) &&
    areOfKind(question, { kinds }) &&
    hasAny(question.statuses, statuses) &&
    hasAny([question.difficulty], difficulties)
  );
}

/** Whether a question, or those of a pool, are of a kind that is wished for. */
export function areOfKind({ kind }: Pick<Question, "kind">, { kinds }: Pick<Wishes, "kinds">): boolean {
  return hasAny([kind], kinds);
}

function hasAny<T>(had: readonly T[], wished: readonly T[]): boolean {
  return wished.length === 0 || had.some((one) => wished.includes(one));
}
