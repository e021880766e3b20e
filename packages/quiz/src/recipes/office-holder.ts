import type { Fact } from "@communique/domain";
import { labelWithArticle, phraseOfWhen, reasonOf, sentenceOfTenure } from "@communique/domain/wording";
import type { RelationValue } from "../question.ts";
import { asking, type Candidate, type Of, optionsOf, type Recipe, right, statementsWith, wrong } from "./recipe.ts";
import { colleaguesOf, tenuresNearestFirst } from "./tenure.ts";

/** Who held an office? Others are refuted by the office that each of them held instead, or by its one holder. */
export const officeHolder: Recipe = {
  name: "office holder",
  drafts: (facts) => {
    const tenures = statementsWith(facts, "tenure");
    return tenures.flatMap((tenure) => {
      const { office, holder } = tenure.is;
      const [nearest = [], ...further] = tenuresNearestFirst(tenure, tenures);
      const options = optionsOf(
        {
          text: holder.name,
          value: { person: holder.id },
          because: right(tenure),
          feedback: reasonOf(tenure.standing),
        },
        [...nearest.map(refutedByOwnOffice), ...withoutOffice(tenure, facts)],
        ...further.map((tier) => tier.map(refutedByOwnOffice)),
      );
      if (!options) return [];
      return {
        ...asking(tenure),
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
function withoutOffice(tenure: Of<"tenure">, facts: readonly Fact[]): readonly Candidate<RelationValue>[] {
  const { office, holder } = tenure.is;
  if (office.seats !== "one") return [];
  const holders = statementsWith(facts, "tenure").map(({ is }) => is.holder);
  return colleaguesOf(holder, facts)
    .filter((person) => !holders.includes(person))
    .map((person) => ({
      text: person.name,
      value: { person: person.id },
      because: wrong("functional", tenure),
      feedback: `The office has one holder. ${sentenceOfTenure(tenure.fact)}`,
    }));
}
