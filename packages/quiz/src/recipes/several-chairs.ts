import { labelOfPersons, reasonOf } from "@communique/domain/wording";
import { nounOf } from "../wording/event.ts";
import type { Member } from "./member.ts";
import { type Recipe, wrong } from "./recipe.ts";
import { severalAmong } from "./several-of.ts";
import { colleaguesOf } from "./tenure.ts";

/** Who presided? The article names all who did, which refutes everybody else. */
export const severalChairs: Recipe = {
  name: "several chairs",
  kinds: ["several right"],
  drafts: (witness) =>
    witness.tells("chairs").flatMap((statement) => {
      const { fact, is } = statement;
      const end = { text: nounOf(fact, "dated"), value: { event: fact.id } };
      const says = `${labelOfPersons(is)} presided together over ${nounOf(fact, "dated")}.`;
      const members = is.map(
        (person): Member<"presided"> => ({
          statement,
          text: person.name,
          value: { person: person.id },
          end,
          says,
          feedback: reasonOf(statement.standing),
          reveals: [`${fact.id}#when`],
          refutes: () => undefined,
        }),
      );
      const others = [...new Set(is.flatMap((person) => colleaguesOf(person, witness)))].filter(
        (person) => !is.includes(person),
      );
      return severalAmong(
        {
          witness,
          recipe: severalChairs.name,
          relation: "presided",
          difficulty: "medium",
          stem: `Whom does the article name as presiding over ${nounOf(fact, "dated")}?`,
        },
        {
          end,
          insiders: members,
          outsiders: others.map(({ id, name }) => ({
            text: name,
            value: { person: id },
            because: wrong("closed list", statement),
            feedback: `Those who presided are named, and these are all: ${labelOfPersons(is)}.`,
            reveals: [],
          })),
        },
      );
    }),
};
