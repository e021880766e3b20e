import type { Office } from "@communique/domain";
import { labelOfOffice, phraseOfWhen, sentenceOfTenure } from "@communique/domain/wording";
import { once } from "../once.ts";
import { type Answer, asSingleChoice, type Facet } from "./facet.ts";
import { type Recipe, reasonFor, right, wrong } from "./recipe.ts";
import { sideOfOffice, tenuresNearestFirst, tenuresOf } from "./tenure.ts";
import type { Of, Witness } from "./witness.ts";

/** Which office did somebody hold? An office of one seat is refuted by its holder, another by the person's own. */
export const officeOfPerson: Recipe = {
  name: "office of a person",
  kinds: ["single choice"],
  drafts: (witness) =>
    witness.tells("tenure").flatMap((tenure) => {
      const { office, holder } = tenure.is;
      const [sameSide = []] = tenuresNearestFirst(tenure, witness);
      // Beside one of the other side, the right office would be known by its side.
      const ofTheSide = [
        ...sameSide.map((other) => refuted(other.is.office, other.is.office.seats === "one" ? other : tenure)),
        ...otherOffices(tenure, witness).map((other) => refuted(other, tenure)),
      ];
      const facet: Facet = {
        statement: tenure,
        asks: { relation: "office", person: holder.id },
        stem: `Which office did ${holder.name} hold ${phraseOfWhen(tenure.fact.asOf)}?`,
        key: {
          text: labelOfOffice(office),
          value: { office: office.id },
          expected: null,
          because: right(tenure),
          feedback: reasonFor(tenure, witness),
        },
        tiers: [ofTheSide],
        explanation: sentenceOfTenure(tenure.fact),
        reveals: [],
      };
      return asSingleChoice(officeOfPerson.name, witness, facet);
    }),
};

function refuted(office: Office, by: Of<"tenure">): Answer {
  return {
    text: labelOfOffice(office),
    value: { office: office.id },
    expected: null,
    because: wrong("functional", by),
    feedback: sentenceOfTenure(by.fact),
  };
}

/**
 * Offices of the same side, of other times: the person's own at the time refutes them. Whoever is told of without a date
 * ("the leader when the deadline was set") may well have held them, and a leader may be whoever holds one.
 */
function otherOffices({ is, fact }: Of<"tenure">, witness: Witness): readonly Office[] {
  if (fact.asOf.precision === "vague") return [];
  const own = tenuresOf(is.holder, witness).map((other) => other.is.office);
  return (datedOfficesBySide(witness).get(sideOfOffice(is.office)) ?? []).filter((office) => !own.includes(office));
}

const datedOfficesBySide = once((witness: Witness) => {
  const dated = witness.tells("tenure").filter(({ fact }) => fact.asOf.precision !== "vague");
  return Map.groupBy(
    dated.map(({ is }) => is.office),
    sideOfOffice,
  );
});
