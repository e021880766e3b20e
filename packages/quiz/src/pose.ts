import { contentHash } from "./content-hash.ts";
import type { Question } from "./question/question.ts";

type WithoutId<Q> = Q extends Question ? Omit<Q, "id"> : never;

/** A question as a recipe writes it. */
export type Draft = WithoutId<Question>;

/** Gives a draft the id that its content makes; a question that was changed gets a new one. */
export function pose(draft: Draft): Question {
  return { ...draft, id: contentHash(draft) };
}
