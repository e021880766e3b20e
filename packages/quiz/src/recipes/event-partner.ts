import type { Person } from "@communique/domain";
import { labelOfPersons, phraseOfWhen } from "@communique/domain/wording";
import { nounOf, sentenceOfDated, whenOf } from "../wording/event.ts";
import { sentenceOfChairs } from "../wording/statement.ts";
import { nameExpected } from "./expected.ts";
import { asked } from "./facet.ts";
import { type Recipe, reasonFor, right, wrong } from "./recipe.ts";
import { colleaguesOf } from "./tenure.ts";
import type { Of, Witness } from "./witness.ts";

/** Beside whom did somebody preside, or act? Where the source names two people, and nobody else, it refutes the others. */
export const eventPartner: Recipe = {
  name: "event partner",
  kinds: ["single choice", "type the answer"],
  drafts: (witness) =>
    witness.tells("chairs", "by").flatMap((statement) => {
      const [one, other, ...more] = statement.is;
      if (!other || more.length > 0 || one.kind !== "person" || other.kind !== "person") return [];
      return [...draftsOf(statement, [one, other], witness), ...draftsOf(statement, [other, one], witness)];
    }),
};

function draftsOf(statement: Of<"chairs"> | Of<"by">, [person, partner]: readonly [Person, Person], witness: Witness) {
  const { fact } = statement;
  const answer = (somebody: Person) => ({
    text: somebody.name,
    value: { person: somebody.id },
    expected: nameExpected(somebody, witness),
  });
  const both = labelOfPersons([person, partner]);
  return asked(eventPartner.name, witness, {
    statement,
    asks: { relation: "partner", event: fact.id, person: person.id },
    stem:
      statement.relation === "chairs"
        ? `Who presided over ${nounOf(fact, "dated")} together with ${person.name}?`
        : `Who, together with ${person.name}, had a hand in ${nounOf(fact, "undated")}, ${phraseOfWhen(whenOf(fact))}?`,
    key: { ...answer(partner), because: right(statement), feedback: reasonFor(statement, witness) },
    tiers: [
      colleaguesOf(partner, witness)
        .filter((somebody) => somebody !== person)
        .map((somebody) => ({
          ...answer(somebody),
          because: wrong("closed list", statement),
          feedback: `Just two people are named: ${both}.`,
        })),
    ],
    explanation:
      statement.relation === "chairs"
        ? sentenceOfChairs(fact, [person, partner])
        : `${sentenceOfDated(fact)} That was done by ${both}.`,
    reveals: [`${fact.id}#when`],
  });
}
