import { matchOf, roundsOf } from "./match-of.ts";
import type { Recipe } from "./recipe.ts";
import { byScope, onTopic, type Scope, scopesIn } from "./scope.ts";
import { sharingAtMost } from "./sharing-few.ts";
import { toldMembers } from "./told-members.ts";

/** How many questions on one scope ask for different ideas. */
const roundsAtMost = 2;

/** Which idea is told in which manner? One of each kind, none of which a careful reader could take for another. */
export const matchKinds: Recipe = {
  name: "match kinds of statement",
  kinds: ["match pairs"],
  drafts: (witness) => {
    const membersIn = byScope(toldMembers(witness));
    const drafts = scopesIn(witness).flatMap((scope) =>
      roundsOf(membersIn(scope), roundsAtMost).flatMap((round) =>
        matchOf({ witness, recipe: matchKinds.name, relation: "told as", stem: stemOf(scope) }, round),
      ),
    );
    return sharingAtMost(1, drafts);
  },
};

function stemOf(scope: Scope): string {
  const where = scope.paragraph === undefined ? "the article" : `paragraph ${scope.paragraph} of the article`;
  return `Match each idea${onTopic(scope)} with the way in which ${where} presents it.`;
}
