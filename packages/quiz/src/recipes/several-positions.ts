import { endsOf } from "./member.ts";
import { positionMembers } from "./position-members.ts";
import type { Recipe } from "./recipe.ts";
import { byScope, onTopic, scopesIn } from "./scope.ts";
import { severalOf } from "./several-of.ts";

/**
 * Which of these positions are one side's? The others are told as the other side's, which refutes this one for them. No
 * position is right in two questions.
 */
export const severalPositions: Recipe = {
  name: "several positions",
  kinds: ["several right"],
  drafts: (witness) => {
    const membersIn = byScope(positionMembers(witness));
    const asked = new Set<string>();
    return scopesIn(witness).flatMap((scope) => {
      const inScope = membersIn(scope);
      const where = scope.paragraph === undefined ? "the article" : `paragraph ${scope.paragraph} of the article`;
      return endsOf(inScope).flatMap((end) => {
        const on = scope.topic === "positions" ? "" : onTopic(scope);
        const stem = `Which of these positions${on} does ${where} give ${end.text}?`;
        const offered = inScope.filter((member) => member.end.text !== end.text || !asked.has(member.statement.id));
        const drafts = severalOf({ witness, recipe: severalPositions.name, relation: "held by", stem }, end, offered);
        for (const id of drafts.flatMap((draft) => draft.asked)) asked.add(id);
        return drafts;
      });
    });
  },
};
