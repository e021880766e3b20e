import type { Event, Place, When } from "@communique/domain";
import { factsOfKind, type KnownFacts } from "../known-facts.ts";
import { mayBeSame } from "./same-thing.ts";
import { isSameWhen, mayOverlap, spanOf } from "./time-span.ts";
import { provenBy, refuted, type Truth, unknown } from "./truth.ts";

/** An event has one date; a date that has a day in common with it is not refuted by it. */
export function whenTruth(event: Event, when: When, known: KnownFacts): Truth {
  const right = timeOf(event);
  const statement = `${event.id}#when`;
  if (isSameWhen(right, when)) return provenBy([statement], "not told");
  if (mayOverlap(spanOf(right), spanOf(when))) return unknown("overlapping date");
  const likeIt = eventsLike(event, known).some((other) => mayOverlap(spanOf(timeOf(other)), spanOf(when)));
  return likeIt ? unknown("event like it") : refuted("functional", statement);
}

/** An event has one place; a place inside it or around it is not refuted by it. */
export function whereTruth(event: Event, place: Place, known: KnownFacts): Truth {
  const right = event.where?.is;
  const statement = `${event.id}#where`;
  if (!right) return unknown("not told");
  if (right.id === place.id) return provenBy([statement], "not told");
  if (mayBeSame(right, place)) return unknown("same name");
  if (isInside(right, place) || isInside(place, right)) return unknown("place inside the other");
  const likeIt = eventsLike(event, known).some((other) => other.where && mayBeSame(other.where.is, place));
  return likeIt ? unknown("event like it") : refuted("functional", statement);
}

export function timeOf(event: Event): When {
  return "due" in event ? event.due.is : event.when.is;
}

function isInside(inner: Place, outer: Place): boolean {
  if (outer.form === "islands" && outer.named.some((island) => island.id === inner.id)) return true;
  if (inner.form !== "city" && inner.form !== "country") return false;
  for (let around = inner.within; around; around = around.within) if (mayBeSame(around, outer)) return true;
  return false;
}

/** Other events that the same words could mean: same form, same visitor, and the people of one among those of the other. */
function eventsLike(event: Event, known: KnownFacts): readonly Event[] {
  const people = peopleAt(event);
  return factsOfKind(known, "event").filter((other) => {
    if (other.id === event.id || other.form !== event.form || other.visitor?.id !== event.visitor?.id) return false;
    const theirs = peopleAt(other);
    if (people.length === 0 || theirs.length === 0) return false;
    return people.every((id) => theirs.includes(id)) || theirs.every((id) => people.includes(id));
  });
}

function peopleAt({ visitor, between, chairs }: Event): readonly string[] {
  return [...(visitor ? [visitor] : []), ...(between?.is ?? []), ...(chairs?.is ?? [])].map(({ id }) => id);
}
