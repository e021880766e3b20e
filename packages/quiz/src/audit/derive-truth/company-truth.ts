import type { Event, Person } from "@communique/domain";
import { factsOfKind, type KnownFacts } from "../known-facts.ts";
import { timeOf } from "./event-truth.ts";
import { mayBeSame } from "./same-thing.ts";
import { mayOverlap, spanOf } from "./time-span.ts";
import { provenBy, refuted, type Truth, unknown } from "./truth.ts";

/** The source names all who presided: other people are wrong, some of the right ones alone are neither. */
export function chairsTruth(event: Event, persons: readonly Person[]): Truth {
  const right = event.chairs?.is;
  if (!right || persons.length === 0) return unknown("not told");
  const statement = `${event.id}#chairs`;
  const isRight = (person: Person) => right.some((chair) => chair.id === person.id);
  const given = new Set(persons.map(({ id }) => id));
  if (persons.every(isRight)) {
    return given.size === right.length ? provenBy([statement], "not told") : unknown("part of the answer");
  }
  const strangers = persons.filter((person) => !isRight(person));
  return strangers.some((person) => right.some((chair) => mayBeSame(chair, person)))
    ? unknown("same name")
    : refuted("closed list", statement);
}

/** The source names both who meet: whoever is not the other of the two is wrong. */
export function metTruth(event: Event, person: Person, given: Person, known: KnownFacts): Truth {
  const pair = event.between?.is;
  if (!pair?.some(({ id }) => id === person.id)) return unknown("not told");
  const statement = `${event.id}#between`;
  const other = pair[0].id === person.id ? pair[1] : pair[0];
  if (other.id === given.id) return provenBy([statement], "not told");
  if (mayBeSame(other, given)) return unknown("same name");
  const alsoMet = factsOfKind(known, "event").some(
    (event2) =>
      event2.id !== event.id &&
      event2.form === event.form &&
      [person, given].every((one) => event2.between?.is.some(({ id }) => id === one.id)) &&
      mayOverlap(spanOf(timeOf(event2)), spanOf(timeOf(event))),
  );
  return alsoMet ? unknown("event like it") : refuted("closed list", statement);
}
