import { daysOf } from "../overlap.ts";
import { whenOf } from "../wording/event.ts";
import { reachesOf } from "../wording/reach.ts";
import { matchOf, roundsOf } from "./match-of.ts";
import type { Member } from "./member.ts";
import { placedMembers } from "./placed-members.ts";
import type { Recipe } from "./recipe.ts";
import type { Witness } from "./witness.ts";

/** Which place belongs to which event? Each event has one, which refutes the others. */
export const matchPlaces: Recipe = {
  name: "match places",
  kinds: ["match pairs"],
  drafts: (witness) =>
    roundsOf(placedMembers(witness)).flatMap((round) =>
      matchOf({ witness, recipe: matchPlaces.name, relation: "took place in", stem: stemOf(round, witness) }, round),
    ),
};

function stemOf(round: readonly Member<"took place in">[], { about }: Witness): string {
  const times = round
    .flatMap(({ statement }) => (statement.fact.kind === "event" ? [whenOf(statement.fact)] : []))
    .sort((one, other) => ((daysOf(one).from ?? "") < (daysOf(other).from ?? "") ? -1 : 1));
  const [first, last] = [times[0], times.at(-1)];
  const [reach] = first && last ? reachesOf(first, last) : [];
  const account =
    about === "article"
      ? "by the article's account of what had happened and what was still due"
      : "by the sources cited";
  return `Match each event with its place, ${account}. The events reach ${reach}.`;
}
