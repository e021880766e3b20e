import type { Wishes } from "../quiz/wishes.ts";

/** @example wordsFor({ ...usualWishes, topics: ["talks"] }) // "10 questions on one topic" */
export function wordsFor({ length, topics, kinds }: Wishes): string {
  const choices = [
    topics.length > 0 ? `on ${counted(topics.length, "topic")}` : [],
    kinds.length > 0 ? `of ${counted(kinds.length, "kind")}` : [],
  ].flat();
  return `${length} ${length === 1 ? "question" : "questions"}${choices.length > 0 ? ` ${choices.join(", ")}` : ", mixed"}`;
}

function counted(count: number, noun: string): string {
  return count === 1 ? `one ${noun}` : `${count} ${noun}s`;
}
