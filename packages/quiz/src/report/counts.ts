import type { Question } from "../question/question.ts";

/** By what questions are counted. One with several topics, or several kinds of statement, counts under each. */
export type CountedBy = "kind" | "recipe" | "topic" | "kind of statement" | "difficulty";

const sortsOf: Readonly<Record<CountedBy, (question: Question) => readonly string[]>> = {
  kind: ({ kind }) => [kind],
  recipe: ({ recipe }) => [recipe],
  topic: ({ topics }) => topics,
  "kind of statement": ({ statuses }) => statuses,
  difficulty: ({ difficulty }) => [difficulty],
};

export interface Count {
  readonly name: string;
  readonly article: number;
  readonly background: number;
}

/** How many questions there are of each sort, the most first. */
export function countsOf(questions: readonly Question[], by: CountedBy): readonly Count[] {
  const sorted = questions.flatMap((question) =>
    sortsOf[by](question).map((name) => ({ name, about: question.about })),
  );
  return [...Map.groupBy(sorted, ({ name }) => name)]
    .map(([name, some]) => ({
      name,
      article: some.filter(({ about }) => about === "article").length,
      background: some.filter(({ about }) => about === "background").length,
    }))
    .sort((one, other) => other.article + other.background - one.article - one.background);
}
