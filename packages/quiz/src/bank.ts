import type { Fact } from "@communique/domain";
import type { Bank } from "./compose/bank.ts";
import { lazily } from "./lazily.ts";
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
  return bankFrom(facts).questions();
}

/**
 * The same questions as a bank, each recipe's worked out when a quiz first draws from it: so that a process which has just
 * begun need not wait for all of them.
 *
 * @example
 * composeQuiz(bankFrom(articleFacts), { seed: "tea", length: 10, topics: [], kinds: [] });
 */
export function bankFrom(facts: readonly Fact[]): Bank {
  const witnesses = lazily(() =>
    witnessesIn(facts).map((witness) => recipes.map((recipe) => lazily(() => recipe.drafts(witness).map(pose)))),
  );
  const pools = recipes.flatMap(({ name, kinds }, place) =>
    kinds.map((kind) => ({
      kind,
      recipe: name,
      questions: lazily(() =>
        witnesses()
          .flatMap((made) => made[place]?.() ?? [])
          .filter((question) => question.kind === kind),
      ),
    })),
  );
  return {
    facts,
    questions: lazily(() => witnesses().flatMap((made) => made.flatMap((questions) => questions()))),
    pools: () => pools,
  };
}
