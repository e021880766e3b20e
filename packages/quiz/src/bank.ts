import type { Fact } from "@communique/domain";
import { pose } from "./pose.ts";
import type { Question } from "./question/question.ts";
import { recipes } from "./recipes/index.ts";
import { witnessesIn } from "./recipes/witness.ts";

/**
 * Every question that the facts carry: of each article, and of the background, in the order of the recipes.
 *
 * @example
 * questionsFrom(articleFacts).find(({ kind }) => kind === "who says so")?.stem;
 */
export function questionsFrom(facts: readonly Fact[]): readonly Question[] {
  return witnessesIn(facts).flatMap((witness) => recipes.flatMap((recipe) => recipe.drafts(witness)).map(pose));
}
