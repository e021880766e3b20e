import { labelWithArticle } from "../wording/names.ts";
import { reasonOf } from "../wording/standing.ts";
import { phraseOfWhen } from "../wording/when.ts";
import { asking, optionsOf, type Recipe, right, statementsOf, wrong } from "./recipe.ts";
import { tenureSentence, tenuresNearestFirst } from "./tenure.ts";

/** Who held an office? Others are refuted by the office that each of them held instead. */
export const officeHolder: Recipe = {
  name: "office holder",
  drafts: (facts) => {
    const tenures = statementsOf(facts, "tenure");
    return tenures.flatMap((tenure) => {
      const { office, holder } = tenure.is;
      const options = optionsOf(
        {
          text: holder.name,
          value: { person: holder.id },
          because: right(tenure),
          feedback: reasonOf(tenure.standing),
        },
        ...tenuresNearestFirst(tenure, tenures).map((tier) =>
          tier.map((other) => ({
            text: other.is.holder.name,
            value: { person: other.is.holder.id },
            because: wrong("functional", other),
            feedback: tenureSentence(other),
          })),
        ),
      );
      if (!options) return [];
      return {
        ...asking(tenure),
        kind: "single choice" as const,
        recipe: officeHolder.name,
        asks: { relation: "holder" as const, office: office.id },
        stem: `Who was ${labelWithArticle(office)} ${phraseOfWhen(tenure.fact.asOf)}?`,
        options,
        explanation: tenureSentence(tenure),
        reveals: [],
      };
    });
  },
};
