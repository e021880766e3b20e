import type { Event, Person, Subject } from "@communique/domain";
import { labelOfWhen } from "@communique/domain/wording";
import type { Of, Witness } from "./witness.ts";

/** The ids of what a claim's or position's text tells, by the way, of the events that it is about. */
export function eventsToldBy({ fact }: Of<"claim"> | Of<"position">, witness: Witness): readonly string[] {
  const text = `${fact.content} ${fact.says}`;
  return witness
    .tells("when", "where", "chairs", "between")
    .filter((statement) => statement.fact.kind === "event" && concerns(statement.fact, fact.about))
    .filter((statement) => wordsOf(statement).every((word) => text.includes(word)))
    .map(({ id }) => id);
}

function concerns(event: Event, about: readonly Subject[]): boolean {
  const people: readonly Person[] = [...(event.chairs?.is ?? []), ...(event.between?.is ?? [])];
  return about.some((subject) => subject === event || people.some((person) => person === subject));
}

/** The words that would give a statement away. */
function wordsOf(statement: Of<"when"> | Of<"where"> | Of<"chairs"> | Of<"between">): readonly string[] {
  switch (statement.relation) {
    case "when":
      return [labelOfWhen(statement.is)];
    case "where":
      return [statement.is.name];
    default:
      return statement.is.map(({ family }) => family);
  }
}
