import { labelOfChain, phraseOfWhen, reasonOf } from "@communique/domain/wording";
import { sentenceOf, whenOf } from "../wording/event.ts";
import { asking, optionsOf, type Recipe, right, siblingsOf, wrong } from "./recipe.ts";
import { colleaguesOf } from "./tenure.ts";
import type { Of } from "./witness.ts";

/** Whom did somebody meet, or was due to meet? The article names both sides of a meeting, which refutes the others. */
export const eventMet: Recipe = {
  name: "event met",
  drafts: (witness) => {
    return witness.tells("between").flatMap((statement) => {
      const { fact, is } = statement;
      const [asked, met] = is;
      const options = optionsOf(
        {
          text: met.name,
          value: { person: met.id },
          because: right(statement),
          feedback: reasonOf(statement.standing),
        },
        colleaguesOf(met, witness).map((person) => ({
          text: person.name,
          value: { person: person.id },
          because: wrong("closed list", statement),
          feedback: `The ${"due" in fact ? "plan" : "account"} names ${met.name}, and nobody else.`,
        })),
      );
      const stem = stemOf(statement);
      if (!(stem && options)) return [];
      return {
        ...asking(witness, "medium", statement),
        kind: "single choice" as const,
        recipe: eventMet.name,
        asks: { relation: "met" as const, event: fact.id, person: asked.id },
        stem,
        options,
        explanation: sentenceOf(fact),
        reveals: siblingsOf(statement, witness),
      };
    });
  },
};

function stemOf({ fact, is: [asked] }: Of<"between">): string | undefined {
  const time = phraseOfWhen(whenOf(fact));
  switch (fact.form) {
    case "visit":
      return "due" in fact
        ? `${fact.standing.stage === "announced" ? "As announced, w" : "W"}ith whom was ${asked.name} due to hold ${fact.meetFor} in ${fact.where?.is.name} ${time}?`
        : `${asked.name} visited ${fact.where?.is.name} ${time} for ${fact.meetFor} with whom?`;
    case "meeting":
      return "due" in fact
        ? `Whom, as ${labelOfChain(fact.standing.said)} apparently confirmed, was ${asked.name} due to meet in ${fact.where?.is.name} ${time}?`
        : `Whom did ${asked.name} meet in ${fact.where?.is.name} ${time}?`;
    default:
      return undefined;
  }
}
