import type { Person } from "@communique/domain";
import { labelWithArticle, phraseOfWhen, sentenceOfTenure } from "@communique/domain/wording";
import { nameExpected } from "./expected.ts";
import { type Answer, asked } from "./facet.ts";
import { type Recipe, reasonFor, right, wrong } from "./recipe.ts";
import { colleaguesOf, tenuresNearestFirst, tenuresOf } from "./tenure.ts";
import type { Of, Witness } from "./witness.ts";

/** Who held an office? Others are refuted by the office that each of them held instead, or by its one holder. */
export const officeHolder: Recipe = {
  name: "office holder",
  kinds: ["single choice", "type the answer"],
  drafts: (witness) =>
    witness.tells("tenure").flatMap((tenure) => {
      const { office, holder } = tenure.is;
      const [nearest = [], ...further] = tenuresNearestFirst(tenure, witness).map((tier) =>
        tier.map((other) => refutedByOwnOffice(other, witness)),
      );
      const colleagues = office.seats === "one" ? colleaguesOf(holder, witness) : [];
      const refuted = (people: readonly Person[]) =>
        people.map((person) => refutedByTheHolder(person, tenure, witness));
      return asked(officeHolder.name, witness, {
        statement: tenure,
        asks: { relation: "holder", office: office.id },
        stem: `Who was ${labelWithArticle(office)} ${phraseOfWhen(tenure.fact.asOf)}?`,
        key: {
          text: holder.name,
          value: { person: holder.id },
          expected: office.seats === "one" ? nameExpected(holder, witness) : null,
          because: right(tenure),
          feedback: reasonFor(tenure, witness),
        },
        tiers: [
          [...nearest, ...refuted(colleagues.filter((person) => tenuresOf(person, witness).length === 0))],
          refuted(colleagues),
          ...further,
        ],
        explanation: sentenceOfTenure(tenure.fact),
        reveals: [],
      });
    }),
};

function refutedByOwnOffice(other: Of<"tenure">, witness: Witness): Answer {
  const { holder } = other.is;
  return {
    text: holder.name,
    value: { person: holder.id },
    expected: nameExpected(holder, witness),
    because: wrong("functional", other),
    feedback: sentenceOfTenure(other.fact),
  };
}

/** An office of one seat is refuted for everybody else by its holder. */
function refutedByTheHolder(person: Person, tenure: Of<"tenure">, witness: Witness): Answer {
  return {
    text: person.name,
    value: { person: person.id },
    expected: nameExpected(person, witness),
    because: wrong("functional", tenure),
    feedback: `The office has one holder. ${sentenceOfTenure(tenure.fact)}`,
  };
}
