import type { Question } from "../../question/question.ts";
import { goodQuestions } from "./good-questions.ts";
import { goodRecalls } from "./good-recalls.ts";
import { goodRelations } from "./good-relations.ts";
import { goodSets } from "./good-sets.ts";

/** A good question of every kind, and of everything that may be asked. */
export const everyGoodQuestion: Readonly<Record<string, Question>> = {
  ...goodQuestions,
  ...goodRelations,
  ...goodSets,
  ...goodRecalls,
};
