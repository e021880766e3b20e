import type { Recipe } from "./recipe.ts";
import { saidMembers } from "./said-members.ts";
import { byScope, onTopic, type Scope, scopesIn } from "./scope.ts";
import { sharingAtMost } from "./sharing-few.ts";
import { evenSortOf } from "./sort-of.ts";
import type { Witness } from "./witness.ts";

/** On whose word are these ideas? In a paragraph, on a topic, and over all that is told; each has one source. */
export const sortSources: Recipe = {
  name: "sort sources",
  kinds: ["sort into groups"],
  drafts: (witness) => {
    const membersIn = byScope(saidMembers(witness));
    const drafts = scopesIn(witness).flatMap((scope) =>
      evenSortOf(
        { witness, recipe: sortSources.name, relation: "said by", stem: stemOf(scope, witness) },
        membersIn(scope),
      ),
    );
    return sharingAtMost(2, drafts);
  },
};

function stemOf(scope: Scope, { about }: Witness): string {
  const ideas = `each of these ideas${onTopic(scope)}`;
  if (about === "background") return `Who puts ${ideas} forward, by the sources cited?`;
  return scope.paragraph === undefined
    ? `Who or what is the source of ${ideas}, by the article's account?`
    : `Who or what is the source of ${ideas} in paragraph ${scope.paragraph} of the article?`;
}
