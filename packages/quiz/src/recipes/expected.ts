import type { Actor, NonEmpty, Person, Place, When } from "@communique/domain";
import { once } from "../once.ts";
import type { Expected } from "../question/question.ts";
import { formsOf } from "../typed-answer/forms-of.ts";
import { byLikeness } from "./by-likeness.ts";
import type { Witness } from "./witness.ts";

/** What is to be typed for somebody or for a place. */
export function nameExpected(fact: Actor | Place, witness: Witness): Expected {
  if (fact.kind !== "person") return { form: "words", accepts: formsOf(fact), apartFrom: [] };
  return personExpected(witness)(fact);
}

/** More names than are so alike that one could be taken for another. */
const manyNames = 24;

const personExpected = once((witness: Witness) => {
  const families = Map.groupBy(witness.people, ({ family }) => family);
  const likest = byLikeness([...families.keys()], manyNames);
  return once((person: Person): Expected => {
    const relatives = (families.get(person.family) ?? []).filter((other) => other !== person);
    return {
      form: "words",
      accepts: ownFormsOf(person, relatives),
      // Family names of everybody else whom the witness names, or of many that it could be taken for: never a misspelling.
      apartFrom: likest(person.family).filter((family) => family !== person.family),
    };
  });
});

/** Without the forms that name somebody else as well: of two of a family the family name is neither. */
function ownFormsOf(person: Person, relatives: readonly Person[]): NonEmpty<string> {
  const others = new Set(relatives.flatMap(formsOf));
  const [name, ...more] = formsOf(person);
  return [name, ...more.filter((form) => !others.has(form))];
}

export function wordsExpected(accepts: NonEmpty<string>): Expected {
  return { form: "words", accepts, apartFrom: [] };
}

/** What is to be typed for a time; null for one that has no date. */
export function dateExpected(when: When): Expected | null {
  return when.precision === "vague" || when.precision === "by" || when.precision === "within"
    ? null
    : { form: "date", when };
}
