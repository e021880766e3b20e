import type { Actor, NonEmpty, Person, Place, When } from "@communique/domain";
import type { Expected } from "../question/question.ts";
import { formsOf } from "../typed-answer/forms-of.ts";
import type { Witness } from "./witness.ts";

/** What is to be typed for somebody or for a place. */
export function nameExpected(fact: Actor | Place, witness: Witness): Expected {
  if (fact.kind !== "person") return { form: "words", accepts: formsOf(fact), apartFrom: [] };
  return { form: "words", accepts: ownFormsOf(fact, witness), apartFrom: othersOf(fact, witness) };
}

/** Without the forms that name somebody else as well: of two of a family the family name is neither. */
function ownFormsOf(person: Person, witness: Witness): NonEmpty<string> {
  const others = new Set(
    witness.people.filter((other) => other !== person && other.family === person.family).flatMap(formsOf),
  );
  const [name, ...more] = formsOf(person);
  return [name, ...more.filter((form) => !others.has(form))];
}

/** The family names of everybody else whom the witness names: never a misspelling of this one. */
function othersOf(person: Person, witness: Witness): readonly string[] {
  return [...new Set(witness.people.map(({ family }) => family))].filter((family) => family !== person.family);
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
