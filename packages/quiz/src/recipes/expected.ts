import type { Actor, NonEmpty, Person, Place, When } from "@communique/domain";
import type { Expected } from "../question/question.ts";
import { formsOf } from "../typed-answer/forms-of.ts";
import type { Witness } from "./witness.ts";

/** What is to be typed for somebody or for a place. */
export function nameExpected(fact: Actor | Place, witness: Witness): Expected {
  return {
    form: "words",
    accepts: formsOf(fact),
    apartFrom: fact.kind === "person" ? othersOf(fact, witness) : [],
  };
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
