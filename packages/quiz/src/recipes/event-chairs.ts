import type { Event, Person } from "@communique/domain";
import { labelOfPersons } from "@communique/domain/wording";
import { textHash } from "../content-hash.ts";
import { nounOf } from "../wording/event.ts";
import { sentenceOfChairs } from "../wording/statement.ts";
import { asking, optionsOf, type Recipe, reasonFor, right, wrong } from "./recipe.ts";
import { colleaguesOf, tenuresOf } from "./tenure.ts";
import type { Witness } from "./witness.ts";

/** Who presided? Where the article names two people, and nobody else, it refutes every other pair. */
export const eventChairs: Recipe = {
  name: "event chairs",
  kinds: ["single choice"],
  drafts: (witness) =>
    witness.tells("chairs").flatMap((statement) => {
      const { fact, is } = statement;
      if (is.length !== 2) return [];
      const explanation = sentenceOfChairs(fact, is);
      const options = optionsOf(
        {
          text: labelOfPersons(is),
          value: personsValue(is),
          because: right(statement),
          feedback: reasonFor(statement, witness),
        },
        [
          otherPairs(is, witness).map((pair) => ({
            text: labelOfPersons(pair),
            value: personsValue(pair),
            because: wrong("closed list", statement),
            feedback: `The article names just two people as presiding: ${labelOfPersons(is)}.`,
          })),
        ],
      );
      if (!options) return [];
      return {
        ...asking(witness, "medium", statement),
        kind: "single choice" as const,
        recipe: eventChairs.name,
        asks: { relation: "chairs" as const, event: fact.id },
        stem: stemOf(fact),
        options,
        explanation,
        reveals: [`${fact.id}#when`],
      };
    }),
};

function stemOf(event: Event): string {
  return `Who presided together over ${nounOf(event, "dated")}?`;
}

function personsValue(persons: readonly Person[]) {
  return { persons: persons.map((person) => person.id) };
}

/** With one other of each side, each of the two in every way: so that no name stands in more of the pairs than another. */
function otherPairs([first, second]: readonly Person[], witness: Witness): readonly (readonly Person[])[] {
  if (!(first && second)) return [];
  const [one, other] = [besideOf(first, witness), besideOf(second, witness)];
  return one && other
    ? [
        [first, other],
        [one, second],
        [one, other],
      ]
    : [];
}

/** One of the same side and time, which follows from their names alone. */
function besideOf(person: Person, witness: Witness): Person | undefined {
  const colleagues = colleaguesOf(person, witness);
  const ofTheTime = colleagues.filter((other) =>
    tenuresOf(other, witness).some(({ fact }) => fact.asOf.precision !== "vague"),
  );
  const rank = ({ id }: Person) => textHash(`${person.id} ${id}`);
  return [...(ofTheTime.length > 0 ? ofTheTime : colleagues)].sort((one, other) =>
    rank(one) < rank(other) ? -1 : 1,
  )[0];
}
