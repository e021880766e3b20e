import type { Actor, Event, Person } from "@communique/domain";
import { grouped, indexed, underAny } from "../known-facts/indexed.ts";
import { factsOfKind, type KnownFacts } from "../known-facts/known-facts.ts";
import { timeOf } from "./dated.ts";
import { areRelatedVoices } from "./related-voices.ts";
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

/** Whether a person is one of those who presided, all of whom the source names. */
export function presidedTruth(event: Event, person: Person): Truth {
  const right = event.chairs?.is;
  const statement = `${event.id}#chairs`;
  if (!right) return unknown("not told");
  if (right.some(({ id }) => id === person.id)) return provenBy([statement], "not told");
  return right.some((chair) => mayBeSame(chair, person)) ? unknown("same name") : refuted("closed list", statement);
}

/** Whether one of those who presided, or did something, together with a person is the other: the source names them all. */
export function partnerTruth(event: Event, person: Person, given: Person): Truth {
  const aspect = togetherWith(event, person);
  if (!aspect) return unknown("not told");
  const statement = `${event.id}#${aspect}`;
  const others = everybodyIn(event, aspect).filter(({ id }) => id !== person.id);
  if (others.some(({ id }) => id === given.id)) return provenBy([statement], "not told");
  return others.some((other) => mayBeSame(other, given)) ? unknown("same name") : refuted("closed list", statement);
}

/** In what of an event a person stands beside others; undefined where nowhere. */
export function togetherWith(event: Event, person: Person): "chairs" | "by" | undefined {
  return (["chairs", "by"] as const).find((aspect) => {
    const all = everybodyIn(event, aspect);
    return all.length > 1 && all.some(({ id }) => id === person.id);
  });
}

function everybodyIn(event: Event, aspect: "chairs" | "by"): readonly (Person | Actor)[] {
  if (aspect === "chairs") return event.chairs?.is ?? [];
  return event.form === "act" ? (event.by?.is ?? []) : [];
}

/** The source names all whose act it was; whoever might be taken for one of them is neither right nor wrong. */
export function byTruth(event: Event, actor: Actor, known: KnownFacts): Truth {
  const right = everybodyIn(event, "by");
  const statement = `${event.id}#by`;
  if (right.length === 0) return unknown("not told");
  if (right.some(({ id }) => id === actor.id)) return provenBy([statement], "not told");
  return right.some((one) => areRelatedVoices(one, actor, known))
    ? unknown("one side")
    : refuted("closed list", statement);
}

const meetingsByPerson = indexed((known) =>
  grouped(factsOfKind(known, "event"), ({ form, between }) => (between?.is ?? []).map(({ id }) => `${form} ${id}`)),
);

/** The source names both who meet: whoever is not the other of the two is wrong. */
export function metTruth(event: Event, person: Person, given: Person, known: KnownFacts): Truth {
  const pair = event.between?.is;
  if (!pair?.some(({ id }) => id === person.id)) return unknown("not told");
  const statement = `${event.id}#between`;
  const other = pair[0].id === person.id ? pair[1] : pair[0];
  if (other.id === given.id) return provenBy([statement], "not told");
  if (mayBeSame(other, given)) return unknown("same name");
  const alsoMet = underAny(meetingsByPerson(known), [`${event.form} ${given.id}`]).some(
    (meeting) =>
      meeting.id !== event.id &&
      [person, given].every((one) => meeting.between?.is.some(({ id }) => id === one.id)) &&
      mayOverlap(spanOf(timeOf(meeting)), spanOf(timeOf(event))),
  );
  return alsoMet ? unknown("event like it") : refuted("closed list", statement);
}
