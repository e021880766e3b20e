import type { Event, Person, Subject } from "@communique/domain";
import { labelOfWhen } from "@communique/domain/wording";
import type { Of, Witness } from "./witness.ts";

/** The ids of what a claim's or position's text tells, by the way, of the events that it is about. */
export function eventsToldBy({ fact }: Of<"claim"> | Of<"position">, witness: Witness): readonly string[] {
  const text = `${fact.content} ${fact.says}`;
  return witness
    .tells("when", "where", "chairs", "between")
    .filter((statement) => statement.fact.kind === "event" && isTold(statement.fact, fact.about, text))
    .filter((statement) => wordsOf(statement).every((word) => text.includes(word)))
    .map(({ id }) => id);
}

function isTold(event: Event, about: readonly Subject[], text: string): boolean {
  const { visitor } = event;
  const people: readonly Person[] = [
    ...(visitor ? [visitor] : []),
    ...(event.chairs?.is ?? []),
    ...(event.between?.is ?? []),
  ];
  return about.includes(event) || people.some((person) => about.includes(person) || text.includes(person.family));
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
