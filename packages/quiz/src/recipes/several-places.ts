import { type End, endsOf, type Member } from "./member.ts";
import { placedMembers } from "./placed-members.ts";
import type { Recipe } from "./recipe.ts";
import { severalOf } from "./several-of.ts";
import type { Witness } from "./witness.ts";

/** Which of these were, or were due, in one place? The place of whatever was not refutes it. */
export const severalPlaces: Recipe = {
  name: "several places",
  kinds: ["several right"],
  drafts: (witness) => {
    const members = placedMembers(witness);
    const insideOf = Map.groupBy(members, ({ end }) => end.text);
    return endsOf(members).flatMap((end) => {
      const inside = insideOf.get(end.text) ?? [];
      if (inside.length < 2) return [];
      const frame = {
        witness,
        recipe: severalPlaces.name,
        relation: "took place in" as const,
        stem: stemOf(inside, end, witness),
      };
      return severalOf(frame, end, members);
    });
  },
};

function stemOf(
  inside: readonly Member<"took place in">[],
  { text }: End<"took place in">,
  { about }: Witness,
): string {
  if (about === "background") return `Which of these do the sources cited place in ${text}?`;
  const standings = inside.map(({ statement }) => statement.standing);
  const orPossible = standings.some((standing) => standing.status === "planned" && standing.stage === "possible")
    ? " or possible"
    : "";
  return standings.every(({ status }) => status === "planned")
    ? `Which of these does the article have as due${orPossible} in ${text}?`
    : `Which of these does the article place in ${text}, whether held or still due${orPossible}?`;
}
