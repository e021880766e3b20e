import type { Offer } from "@communique/domain";
import type { Question } from "../../question/question.ts";
import type { Family } from "../mutation.ts";
import { proseOf, type Text } from "../texts.ts";
import { withWords } from "../words.ts";

/** The offer inside a document is told of as that document, or the document as the offer. */
export const offerAsDeclaration: Family = {
  name: "offer made declaration",
  mutationsOf: (question, known) => {
    const offers = known.facts.filter((fact): fact is Offer => fact.kind === "instrument" && fact.form === "offer");
    return offers.flatMap((offer) =>
      tellingOf(question).flatMap(({ at, text }) =>
        [
          { told: offer.name, other: offer.inside.name },
          { told: offer.inside.name, other: offer.name },
        ].flatMap(({ told, other }) => {
          const to = [told, told.replace(/^t/, "T")]
            .map((words) => withWords(text, words, words.startsWith("T") ? other.replace(/^t/, "T") : other))
            .find((one) => one !== undefined);
          return to === undefined ? [] : [{ changes: [{ at, to }], wrong: `it is ${told}, which is not ${other}` }];
        }),
      ),
    );
  },
};

/** What tells statements: not a stem that only names what its items have in common. */
function tellingOf(question: Question): readonly Text[] {
  const isFrame = ["several right", "match pairs", "sort into groups", "put in order"].includes(question.kind);
  return proseOf(question).filter(({ at }) => !(isFrame && at[0] === "stem"));
}
