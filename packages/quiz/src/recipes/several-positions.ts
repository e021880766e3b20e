import { endsOf } from "./member.ts";
import { positionMembers } from "./position-members.ts";
import type { Recipe } from "./recipe.ts";
import { isIn, onTopic, scopesIn } from "./scope.ts";
import { severalOf } from "./several-of.ts";
import { sharingAtMost } from "./sharing-few.ts";

/** Which of these positions are one side's? The others are told as the other side's, which refutes this one for them. */
export const severalPositions: Recipe = {
  name: "several positions",
  drafts: (witness) => {
    const members = positionMembers(witness);
    const drafts = scopesIn(witness).flatMap((scope) => {
      const inScope = members.filter(({ statement }) => isIn(scope, statement));
      const where = scope.paragraph === undefined ? "the article" : `paragraph ${scope.paragraph} of the article`;
      return endsOf(inScope).flatMap((end) => {
        const stem = `Which of these positions${onTopic(scope)} does ${where} give ${end.text}?`;
        return severalOf({ witness, recipe: severalPositions.name, relation: "held by", stem }, end, inScope);
      });
    });
    return sharingAtMost(1, drafts);
  },
};
