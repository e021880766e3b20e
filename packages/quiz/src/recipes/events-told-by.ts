import type { Claim, Event, Person, Position } from "@communique/domain";
import { labelOfWhen } from "@communique/domain/wording";
import { once } from "../once.ts";
import { byLastWord } from "./by-last-word.ts";
import type { Of, Witness } from "./witness.ts";

/** The ids of what a claim's or position's text tells, by the way, of the events that it is about. */
export function eventsToldBy({ fact }: Of<"claim"> | Of<"position">, witness: Witness): readonly string[] {
  return eventsTold(witness)(fact);
}

const eventsTold = once((witness: Witness) => {
  const told = witness.tells("when", "where", "chairs", "between").flatMap((statement) => {
    const { id, fact } = statement;
    return fact.kind === "event" ? [{ id, event: fact, people: peopleAt(fact), words: wordsOf(statement) }] : [];
  });
  const toldIn = byLastWord(told, ({ words: [first = ""] }) => first);
  return once(({ content, says, about }: Claim | Position): readonly string[] => {
    const text = `${content} ${says}`;
    return toldIn(text)
      .filter(
        ({ event, people, words }) =>
          words.every((word) => text.includes(word)) &&
          (about.includes(event) || people.some((person) => about.includes(person) || text.includes(person.family))),
      )
      .map(({ id }) => id);
  });
});

function peopleAt({ visitor, chairs, between }: Event): readonly Person[] {
  return [...(visitor ? [visitor] : []), ...(chairs?.is ?? []), ...(between?.is ?? [])];
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
