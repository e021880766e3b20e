import { labelWithArticle, phraseOfWhen, reasonOf, sentenceOfTenure } from "@communique/domain/wording";
import type { RelationValue } from "../question/values.ts";
import { asking, type Candidate, optionsOf, type Recipe, right, wrong } from "./recipe.ts";
import { colleaguesOf, tenuresNearestFirst } from "./tenure.ts";
import type { Of, Witness } from "./witness.ts";

/** Who held an office? Others are refuted by the office that each of them held instead, or by its one holder. */
export const officeHolder: Recipe = {
  name: "office holder",
  drafts: (witness) => {
    const tenures = witness.tells("tenure");
    return tenures.flatMap((tenure) => {
      const { office, holder } = tenure.is;
      const [nearest = [], ...further] = tenuresNearestFirst(tenure, witness);
      const options = optionsOf(
        {
          text: holder.name,
          value: { person: holder.id },
          because: right(tenure),
          feedback: reasonOf(tenure.standing),
        },
        [...nearest.map(refutedByOwnOffice), ...withoutOffice(tenure, witness)],
        ...further.map((tier) => tier.map(refutedByOwnOffice)),
      );
      if (!options) return [];
      return {
        ...asking(witness, "easy", tenure),
        kind: "single choice" as const,
        recipe: officeHolder.name,
        asks: { relation: "holder" as const, office: office.id },
        stem: `Who was ${labelWithArticle(office)} ${phraseOfWhen(tenure.fact.asOf)}?`,
        options,
        explanation: sentenceOfTenure(tenure.fact),
        reveals: [],
      };
    });
  },
};

function refutedByOwnOffice(other: Of<"tenure">): Candidate<RelationValue> {
  return {
    text: other.is.holder.name,
    value: { person: other.is.holder.id },
    because: wrong("functional", other),
    feedback: sentenceOfTenure(other.fact),
  };
}

/** People of the same side of whom no office is told: an office of one seat is refuted for them by its holder. */
function withoutOffice(tenure: Of<"tenure">, witness: Witness): readonly Candidate<RelationValue>[] {
  const { office, holder } = tenure.is;
  if (office.seats !== "one") return [];
  const holders = witness.tells("tenure").map(({ is }) => is.holder);
  return colleaguesOf(holder, witness)
    .filter((person) => !holders.includes(person))
    .map((person) => ({
      text: person.name,
      value: { person: person.id },
      because: wrong("functional", tenure),
      feedback: `The office has one holder. ${sentenceOfTenure(tenure.fact)}`,
    }));
}
