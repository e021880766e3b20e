import type { Fact } from "@communique/domain";
import { pose } from "./pose.ts";
import type { Question } from "./question.ts";
import { recipes } from "./recipes/index.ts";

/**
 * Every question that the facts carry, in the order of the recipes.
 *
 * @example
 * questionsFrom(articleFacts).find(({ kind }) => kind === "who says so")?.stem;
 */
export function questionsFrom(facts: readonly Fact[]): readonly Question[] {
  return recipes.flatMap((recipe) => recipe.drafts(facts)).map(pose);
}
