import { labelOfOffice, phraseOfWhen, reasonOf, sentenceOfTenure } from "@communique/domain/wording";
import { asking, optionsOf, type Recipe, right, wrong } from "./recipe.ts";
import { tenuresNearestFirst } from "./tenure.ts";

/** Which office did somebody hold? An office of one seat is refuted by its holder, another by the person's own. */
export const officeOfPerson: Recipe = {
  name: "office of a person",
  drafts: (witness) => {
    const tenures = witness.tells("tenure");
    return tenures.flatMap((tenure) => {
      const { office, holder } = tenure.is;
      const options = optionsOf(
        {
          text: labelOfOffice(office),
          value: { office: office.id },
          because: right(tenure),
          feedback: reasonOf(tenure.standing),
        },
        ...tenuresNearestFirst(tenure, witness).map((tier) =>
          tier.map((other) => {
            const refuting = other.is.office.seats === "one" ? other : tenure;
            return {
              text: labelOfOffice(other.is.office),
              value: { office: other.is.office.id },
              because: wrong("functional", refuting),
              feedback: sentenceOfTenure(refuting.fact),
            };
          }),
        ),
      );
      if (!options) return [];
      return {
        ...asking(witness, "easy", tenure),
        kind: "single choice" as const,
        recipe: officeOfPerson.name,
        asks: { relation: "office" as const, person: holder.id },
        stem: `Which office did ${holder.name} hold ${phraseOfWhen(tenure.fact.asOf)}?`,
        options,
        explanation: sentenceOfTenure(tenure.fact),
        reveals: [],
      };
    });
  },
};
