import type { Recipe } from "./recipe.ts";
import { byScope, onTopic, type Scope, scopesIn } from "./scope.ts";
import { sharingAtMost } from "./sharing-few.ts";
import { evenSortOf } from "./sort-of.ts";
import { toldMembers } from "./told-members.ts";

/** What kinds of statement are these? Only kinds of which no careful reader could defend two for one of them are groups. */
export const sortKinds: Recipe = {
  name: "sort kinds of statement",
  kinds: ["sort into groups"],
  drafts: (witness) => {
    const membersIn = byScope(toldMembers(witness));
    const drafts = scopesIn(witness).flatMap((scope) =>
      evenSortOf({ witness, recipe: sortKinds.name, relation: "told as", stem: stemOf(scope) }, membersIn(scope)),
    );
    return sharingAtMost(2, drafts);
  },
};

function stemOf(scope: Scope): string {
  const where = scope.paragraph === undefined ? "the article" : `paragraph ${scope.paragraph} of the article`;
  return `How does ${where} present each of these ideas${onTopic(scope)}?`;
}
