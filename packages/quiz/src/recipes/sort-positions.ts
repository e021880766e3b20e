import type { Issue } from "@communique/domain";
import { endsOf } from "./member.ts";
import { isNonEmpty } from "./non-empty.ts";
import { type Held, positionMembers } from "./position-members.ts";
import type { Recipe } from "./recipe.ts";
import { sharingAtMost } from "./sharing-few.ts";
import { sortOf } from "./sort-of.ts";

/** Whose position is it? On one issue, and over all of them; no text names its side, and what it tells refutes the other. */
export const sortPositions: Recipe = {
  name: "sort positions",
  kinds: ["sort into groups"],
  drafts: (witness) => {
    const members = positionMembers(witness);
    const byIssue = Map.groupBy(members, ({ statement }) => statement.fact.on);
    const gatherings: readonly (readonly [Issue | undefined, readonly Held[]])[] = [...byIssue, [undefined, members]];
    const drafts = gatherings.flatMap(([issue, held]) => {
      const ends = endsOf(held);
      const frame = { witness, recipe: sortPositions.name, relation: "held by" as const, stem: stemOf(issue) };
      return isNonEmpty(ends) && ends.length > 1 ? sortOf(frame, ends, held) : [];
    });
    return sharingAtMost(3, drafts);
  },
};

function stemOf(issue: Issue | undefined): string {
  const asked = "which side does the article give each of these positions?";
  return issue ? `On the question of ${issue.name}, to ${asked}` : `To ${asked}`;
}
