import { matchOf, roundsOf } from "./match-of.ts";
import type { Recipe } from "./recipe.ts";
import { saidMembers } from "./said-members.ts";
import { byScope, onTopic, type Scope, scopesIn } from "./scope.ts";
import type { Witness } from "./witness.ts";

/**
 * Which idea is on whose word? Each has one source, which refutes the others. First in a paragraph and on a topic, then over
 * more of what is told; no idea is asked in two of them.
 */
export const matchSources: Recipe = {
  name: "match sources",
  kinds: ["match pairs"],
  drafts: (witness) => {
    const asked = new Set<string>();
    const membersIn = byScope(saidMembers(witness));
    return scopesIn(witness).flatMap((scope) => {
      const unasked = membersIn(scope).filter(({ statement }) => !asked.has(statement.id));
      const [round = []] = roundsOf(unasked, 1);
      for (const { statement } of round) asked.add(statement.id);
      return matchOf({ witness, recipe: matchSources.name, relation: "said by", stem: stemOf(scope, witness) }, round);
    });
  },
};

function stemOf(scope: Scope, { about }: Witness): string {
  const idea = `Match each idea${onTopic(scope)} with`;
  if (about === "background") return `${idea} whoever puts it forward, by the sources cited.`;
  return scope.paragraph === undefined
    ? `${idea} its source, by the article's account.`
    : `${idea} its source in paragraph ${scope.paragraph} of the article.`;
}
