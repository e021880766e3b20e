import type { Person } from "@communique/domain";
import type { Family } from "../mutation.ts";
import { proseOf } from "../texts.ts";
import { withWords } from "../words.ts";

/** A person's name in a sentence becomes that of another, of whom nothing behind the question tells. */
export const personExchanged: Family = {
  name: "name of another person",
  mutationsOf: (question, known) => {
    const behind = `${known.wordsBehind(question)}\n${JSON.stringify(question)}`;
    const persons = known.facts.filter((fact) => fact.kind === "person");
    const strangers = persons.filter(({ family }) => !behind.includes(family));
    return persons
      .filter(({ family }) => behind.includes(family))
      .flatMap((person) => {
        const stranger = nearestTo(person, strangers);
        const isOnly = persons.filter(({ family }) => family === person.family).length === 1;
        return proseOf(question).flatMap(({ at, text }) => {
          const to =
            withWords(text, person.name, stranger.name) ??
            (isOnly ? withWords(text, person.family, stranger.family) : undefined);
          return to === undefined
            ? []
            : [{ changes: [{ at, to }], wrong: `it is ${person.name}, not ${stranger.name}` }];
        });
      });
  },
};

/** Whose family name begins and ends most alike: Ivashov for Ivanov, Kato for Kono. */
function nearestTo({ family }: Person, others: readonly Person[]): Person {
  const likeness = (other: Person) =>
    commonStart(family, other.family) + commonStart(reversed(family), reversed(other.family));
  return others.reduce((nearest, other) => (likeness(other) > likeness(nearest) ? other : nearest));
}

function commonStart(one: string, other: string): number {
  const apart = [...one].findIndex((letter, place) => letter !== other[place]);
  return apart === -1 ? one.length : apart;
}

function reversed(text: string): string {
  return [...text].reverse().join("");
}
