import type { Document, Event, Place, When } from "@communique/domain";
import { grouped, indexed, underAny } from "../known-facts/indexed.ts";
import { factOfKind, factsOfKind, type KnownFacts } from "../known-facts/known-facts.ts";
import { mayBeSame } from "./same-thing.ts";
import { isSameWhen, isSurelyInside, mayOverlap, spanOf } from "./time-span.ts";
import { provenBy, refuted, type Truth, unknown } from "./truth.ts";

/** What has a date: an event, or a document that was made on one. */
export type Dated = Event | Document;

/** Undefined for an id that is of nothing dated. */
export function datedWith(id: string, known: KnownFacts): Dated | undefined {
  const instrument = factOfKind(known, "instrument", id);
  if (instrument) return "dated" in instrument ? instrument : undefined;
  return factOfKind(known, "event", id);
}

export function timeOf(fact: Dated): When {
  if (fact.kind === "instrument") return fact.dated.is;
  return "due" in fact ? fact.due.is : fact.when.is;
}

/** An event has one date; a date that has a day in common with it is not refuted by it. */
export function whenTruth(fact: Dated, when: When, known: KnownFacts): Truth {
  return isSameWhen(timeOf(fact), when) ? provenBy([`${fact.id}#when`], "not told") : elsewhen(fact, when, known);
}

/** Whether an event falls in a time, a month or a decade for instance: all that its date may mean has to lie in it. */
export function withinTruth(fact: Dated, when: When, known: KnownFacts): Truth {
  const isInside = isSameWhen(timeOf(fact), when) || isSurelyInside(spanOf(timeOf(fact)), spanOf(when));
  return isInside ? provenBy([`${fact.id}#when`], "not told") : elsewhen(fact, when, known);
}

/** Another date than its own is refuted where they share no day, and no event like it may be of that date. */
function elsewhen(fact: Dated, when: When, known: KnownFacts): Truth {
  if (mayOverlap(spanOf(timeOf(fact)), spanOf(when))) return unknown("overlapping date");
  const isLikeAnother = eventsLike(fact, known).some((other) => mayOverlap(spanOf(timeOf(other)), spanOf(when)));
  return isLikeAnother ? unknown("event like it") : refuted("functional", `${fact.id}#when`);
}

/** An event has one place; a place inside it or around it is not refuted by it. */
export function whereTruth(event: Event, place: Place, known: KnownFacts): Truth {
  const right = event.where?.is;
  if (!right) return unknown("not told");
  if (right.id === place.id) return provenBy([`${event.id}#where`], "not told");
  return isInside(right, place) ? unknown("place inside the other") : elsewhere(event, right, { place, known });
}

/** Whether an event falls in a place: in that very place, or in one inside it. */
export function insideTruth(event: Event, place: Place, known: KnownFacts): Truth {
  const right = event.where?.is;
  if (!right) return unknown("not told");
  return right.id === place.id || isInside(right, place)
    ? provenBy([`${event.id}#where`], "not told")
    : elsewhere(event, right, { place, known });
}

function elsewhere(
  event: Event,
  right: Place,
  { place, known }: { readonly place: Place; readonly known: KnownFacts },
): Truth {
  if (mayBeSame(right, place)) return unknown("same name");
  if (isInside(place, right)) return unknown("place inside the other");
  const isLikeAnother = eventsLike(event, known).some((other) => other.where && mayBeSame(other.where.is, place));
  return isLikeAnother ? unknown("event like it") : refuted("functional", `${event.id}#where`);
}

export function isInside(inner: Place, outer: Place): boolean {
  if (outer.form === "islands" && outer.named.some((island) => island.id === inner.id)) return true;
  if (inner.form !== "city" && inner.form !== "country") return false;
  for (let around = inner.within; around; around = around.within) if (mayBeSame(around, outer)) return true;
  return false;
}

const byVisitorAndPerson = indexed((known) =>
  grouped(factsOfKind(known, "event"), (event) => peopleAt(event).map((person) => likenessOf(event, person))),
);

function likenessOf({ form, visitor }: Event, person: string): string {
  return `${form} ${visitor?.id} ${person}`;
}

/** Other events that the same words could mean: same form, same visitor, and the people of one among those of the other. */
function eventsLike(fact: Dated, known: KnownFacts): readonly Event[] {
  if (fact.kind === "instrument") return [];
  const people = peopleAt(fact);
  const keys = people.map((person) => likenessOf(fact, person));
  return underAny(byVisitorAndPerson(known), keys).filter((other) => {
    const theirs = peopleAt(other);
    return (
      other.id !== fact.id && (people.every((id) => theirs.includes(id)) || theirs.every((id) => people.includes(id)))
    );
  });
}

function peopleAt({ visitor, between, chairs }: Event): readonly string[] {
  return [...(visitor ? [visitor] : []), ...(between?.is ?? []), ...(chairs?.is ?? [])].map(({ id }) => id);
}
