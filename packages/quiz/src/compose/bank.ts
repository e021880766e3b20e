import type { Fact } from "@communique/domain";
import { lazily } from "../lazily.ts";
import type { Question } from "../question/question.ts";

/** The questions of one kind that one recipe makes. */
export interface Pool<Q extends Question = Question> {
  readonly kind: Q["kind"];
  readonly recipe: string;
  readonly questions: () => readonly Q[];
}

/** What a quiz is composed from: the questions, and the facts, which know what is one thing told twice. */
export interface Bank<Q extends Question = Question> {
  readonly facts: readonly Fact[];
  readonly questions: () => readonly Q[];
  /** The same questions, of which a quiz works out no more than it draws from; some pools may be empty. */
  readonly pools: () => readonly Pool<Q>[];
}

/** A bank of questions that are there already. */
export function bankOf<Q extends Question>(questions: readonly Q[], facts: readonly Fact[]): Bank<Q> {
  const pools = lazily(() =>
    [...Map.groupBy(questions, ({ kind, recipe }) => `${kind}/${recipe}`).values()].flatMap((alike) =>
      alike.slice(0, 1).map(({ kind, recipe }) => ({ kind, recipe, questions: () => alike })),
    ),
  );
  return { facts, questions: () => questions, pools };
}
