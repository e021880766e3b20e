import type { Wishes } from "../quiz/wishes.ts";
import { questionKinds } from "../ui/question-kinds.ts";
import { topics as topicNames } from "../ui/topics.ts";

/** @example wordsFor({ ...usualWishes, topics: ["talks"] }) // "10 questions on the article · Talks" */
export function wordsFor({ length, about, mode, topics, kinds, statuses }: Omit<Wishes, "seed" | "retry">): string {
  const choices = [
    { names: topics.map((topic) => topicNames[topic]), noun: "topics" },
    { names: kinds.map((kind) => questionKinds[kind]), noun: "kinds of question" },
    { names: statuses, noun: "kinds of statement" },
  ].filter(({ names }) => names.length > 0);
  return [
    `${length} ${length === 1 ? "question" : "questions"} on the ${about}`,
    ...(choices.length > 0 ? choices.map(({ names, noun }) => named(names, noun)) : ["mixed"]),
    ...(mode === "exam" ? ["exam"] : []),
  ].join(" · ");
}

/** @example named(["Talks", "Islands"], "topics") // "Talks and Islands"; of more than two, "3 topics" */
export function named(names: readonly string[], noun: string): string {
  return names.length > 2 ? `${names.length} ${noun}` : names.join(" and ");
}
