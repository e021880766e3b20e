import { phraseOfWhen } from "@communique/domain/wording";
import { matchOf } from "./match-of.ts";
import { byContent, type Member } from "./member.ts";
import { officeMembers, tenuresByTime } from "./office-members.ts";
import type { Recipe } from "./recipe.ts";
import { sideOfOffice } from "./tenure.ts";
import type { Of, Witness } from "./witness.ts";

const ofBothSides = 4;

/**
 * Who held which office? Of one time, once the people of one side and once those of several. Nobody held two, so that each
 * person's own office refutes the others.
 */
export const matchOffices: Recipe = {
  name: "match offices",
  kinds: ["match pairs"],
  drafts: (witness) =>
    tenuresByTime(witness).flatMap((tenures) => {
      const members = officeMembers(tenures);
      const sides = [...Map.groupBy(tenures, ({ is }) => sideOfOffice(is.office))];
      const frame = (office: string) => ({
        witness,
        recipe: matchOffices.name,
        relation: "holds" as const,
        stem: stemOf(office, tenures, witness),
      });
      return [
        ...sides.flatMap(([side, own]) =>
          side.kind === "government" && sides.length > 1
            ? matchOf(frame(`the ${side.adjective} office`), membersIn(own, members))
            : [],
        ),
        ...matchOf(frame("the office"), mixed(sides.map(([, own]) => membersIn(own, members)))),
      ];
    }),
};

function stemOf(office: string, [tenure]: readonly Of<"tenure">[], { about }: Witness): string {
  const time = tenure ? ` ${phraseOfWhen(tenure.fact.asOf)}` : "";
  return `Match each person with ${office} held${time}, by ${about === "article" ? "the article's account" : "the sources cited"}.`;
}

function membersIn(tenures: readonly Of<"tenure">[], members: readonly Member<"holds">[]): readonly Member<"holds">[] {
  return members.filter(({ statement }) => tenures.some(({ id }) => id === statement.id));
}

/** As many of one side as of another, as far as there are. */
function mixed(sides: readonly (readonly Member<"holds">[])[]): readonly Member<"holds">[] {
  if (sides.length < 2) return [];
  const rows = sides.map((members) => byContent(members));
  const inTurn = Array.from({ length: ofBothSides }, (_, turn) => rows.flatMap((row) => row[turn] ?? [])).flat();
  return inTurn.slice(0, ofBothSides);
}
