import type { Event, Government } from "@communique/domain";
import { labelOfActor, phraseOfWhen } from "@communique/domain/wording";
import { sentenceOfDated, whenOf } from "../wording/event.ts";
import { nameExpected } from "./expected.ts";
import { asked, type Facet } from "./facet.ts";
import { manyAnswers, poolOf } from "./pool.ts";
import { type Recipe, reasonFor, right, wrong } from "./recipe.ts";
import type { Witness } from "./witness.ts";

/** Of three governments, two of which have to do with each other, whoever has read nothing could tell which it was. */
const enough = 3;

/** Whose act was it? The source names whoever did it, which refutes the other governments. */
export const eventBy: Recipe = {
  name: "event by",
  kinds: ["single choice", "type the answer"],
  drafts: (witness) =>
    witness.tells("by").flatMap((statement) => {
      const { fact, is } = statement;
      const [actor, ...more] = is;
      if (actor.kind !== "government" || more.length > 0) return [];
      const stem = stemOf(fact, actor, witness);
      if (!stem) return [];
      const answer = (government: Government) => ({
        text: labelOfActor(government),
        value: { actor: government.id },
        expected: nameExpected(government, witness),
      });
      const facet: Facet = {
        statement,
        asks: { relation: "by", event: fact.id },
        stem,
        key: { ...answer(actor), because: right(statement), feedback: reasonFor(statement, witness) },
        tiers: [
          othersThan(actor, fact, witness).map((government) => ({
            ...answer(government),
            because: wrong("closed list", statement),
            feedback: `It was ${labelOfActor(actor)}, and nobody else is named.`,
          })),
        ],
        explanation: sentenceOfDated(fact),
        reveals: [`${fact.id}#when`],
      };
      return asked(eventBy.name, witness, facet, enough);
    }),
};

/** The act without whoever did it; undefined where the clause does not begin with the actor. */
function stemOf(event: Event, actor: Government, { about }: Witness): string | undefined {
  if (event.form !== "act") return undefined;
  const names = [labelOfActor(actor), actor.name];
  const name = names.find((one) => event.clause.startsWith(`${one} `));
  if (!name) return undefined;
  const rest = event.clause.slice(name.length + 1);
  return names.some((one) => rest.includes(one))
    ? undefined
    : `By ${about === "article" ? "the article's account" : "the sources cited"}, which government ${rest} ${phraseOfWhen(whenOf(event))}?`;
}

/** The other governments that are told of, but for one that its capital names as well. */
function othersThan(actor: Government, { id }: Event, witness: Witness): readonly Government[] {
  return poolOf(witness.governments, id, {
    most: manyAnswers,
    mayBe: (other) =>
      other !== actor && (other.calledByCapital === null || other.calledByCapital !== actor.calledByCapital),
  });
}
