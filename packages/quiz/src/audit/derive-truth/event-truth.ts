import type { Event, Place, When } from "@communique/domain";
import { type Dated, timeOf } from "./dated.ts";
import { eventsLike, type Meant } from "./events-like.ts";
import { isInside, mayBeSame } from "./same-thing.ts";
import { isSameWhen, isSurelyInside, mayOverlap, spanOf } from "./time-span.ts";
import { provenBy, refuted, type Truth, unknown } from "./truth.ts";

/** An event has one date; a date that has a day in common with it is not refuted by it. */
export function whenTruth(fact: Dated, when: When, meant: Meant): Truth {
  return isSameWhen(timeOf(fact), when) ? provenBy([`${fact.id}#when`], "not told") : elsewhen(fact, when, meant);
}

/** Whether an event falls in a time, a month or a decade for instance: all that its date may mean has to lie in it. */
export function withinTruth(fact: Dated, when: When, meant: Meant): Truth {
  const isWithin = isSameWhen(timeOf(fact), when) || isSurelyInside(spanOf(timeOf(fact)), spanOf(when));
  return isWithin ? provenBy([`${fact.id}#when`], "not told") : elsewhen(fact, when, meant);
}

/** Another date than its own is refuted where they share no day, and no event like it may be of that date. */
function elsewhen(fact: Dated, when: When, meant: Meant): Truth {
  if (mayOverlap(spanOf(timeOf(fact)), spanOf(when))) return unknown("overlapping date");
  const isLikeAnother = eventsLike(fact, meant).some((other) => mayOverlap(spanOf(timeOf(other)), spanOf(when)));
  return isLikeAnother ? unknown("event like it") : refuted("functional", `${fact.id}#when`);
}

/** An event has one place; a place inside it or around it is not refuted by it. */
export function whereTruth(event: Event, place: Place, meant: Meant): Truth {
  const right = event.where?.is;
  if (!right) return unknown("not told");
  if (right.id === place.id) return provenBy([`${event.id}#where`], "not told");
  return isInside(right, place) ? unknown("place inside the other") : elsewhere([event, right], place, meant);
}

/** Whether an event falls in a place: in that very place, or in one inside it. */
export function insideTruth(event: Event, place: Place, meant: Meant): Truth {
  const right = event.where?.is;
  if (!right) return unknown("not told");
  return right.id === place.id || isInside(right, place)
    ? provenBy([`${event.id}#where`], "not told")
    : elsewhere([event, right], place, meant);
}

function elsewhere([event, right]: readonly [Event, Place], place: Place, meant: Meant): Truth {
  if (mayBeSame(right, place)) return unknown("same name");
  if (isInside(place, right)) return unknown("place inside the other");
  const isLikeAnother = eventsLike(event, meant).some((other) => other.where && mayBeSame(other.where.is, place));
  return isLikeAnother ? unknown("event like it") : refuted("functional", `${event.id}#where`);
}
