import type { Event, Person } from "@communique/domain";
import { labelOfChain, phraseOfWhen } from "@communique/domain/wording";
import { sentenceOf, whenOf } from "../wording/event.ts";
import { nameExpected } from "./expected.ts";
import { asked } from "./facet.ts";
import { type Recipe, reasonFor, right, siblingsOf, wrong } from "./recipe.ts";
import { colleaguesOf } from "./tenure.ts";
import type { Of, Witness } from "./witness.ts";

/** Whom did each of two meet, or was due to meet? The source names both sides of a meeting, which refutes the others. */
export const eventMet: Recipe = {
  name: "event met",
  kinds: ["single choice", "type the answer"],
  drafts: (witness) =>
    witness.tells("between").flatMap((statement) => {
      const [one, other] = statement.is;
      return [...draftsOf(statement, [one, other], witness), ...draftsOf(statement, [other, one], witness)];
    }),
};

function draftsOf(statement: Of<"between">, [person, met]: readonly [Person, Person], witness: Witness) {
  const { fact } = statement;
  const stem = stemOf(fact, person);
  if (!stem) return [];
  const answer = (somebody: Person) => ({
    text: somebody.name,
    value: { person: somebody.id },
    expected: nameExpected(somebody, witness),
  });
  return asked(eventMet.name, witness, {
    statement,
    asks: { relation: "met", event: fact.id, person: person.id },
    stem,
    key: { ...answer(met), because: right(statement), feedback: reasonFor(statement, witness) },
    tiers: [
      colleaguesOf(met, witness).map((somebody) => ({
        ...answer(somebody),
        because: wrong("closed list", statement),
        feedback: `The ${"due" in fact ? "plan" : "account"} names ${met.name}, and nobody else.`,
      })),
    ],
    explanation: sentenceOf(fact),
    reveals: siblingsOf(statement, witness),
  });
}

function stemOf(event: Event, person: Person): string | undefined {
  const time = phraseOfWhen(whenOf(event));
  const place = event.where && ` in ${event.where.is.name}`;
  switch (event.form) {
    case "visit":
      return person === event.visitor ? stemOfVisitor(event, time) : stemOfHost(event, person, time);
    case "meeting":
      return "due" in event
        ? `Whom, as ${labelOfChain(event.standing.said)} apparently confirmed, was ${person.name} due to meet${place} ${time}?`
        : `Whom did ${person.name} meet${place} ${time}?`;
    default:
      return undefined;
  }
}

function stemOfVisitor(event: Event, time: string): string {
  const place = event.where?.is.name;
  return "due" in event
    ? `${event.standing.stage === "announced" ? "As announced, w" : "W"}ith whom was ${event.visitor?.name} due to hold ${event.meetFor} in ${place} ${time}?`
    : `${event.visitor?.name} visited ${place} ${time} for ${event.meetFor} with whom?`;
}

function stemOfHost(event: Event, host: Person, time: string): string {
  const place = event.where?.is.name;
  return "due" in event
    ? `${event.standing.stage === "announced" ? "As announced, w" : "W"}ho was due to visit ${place} ${time} for ${event.meetFor} with ${host.name}?`
    : `Who visited ${place} ${time} for ${event.meetFor} with ${host.name}?`;
}
