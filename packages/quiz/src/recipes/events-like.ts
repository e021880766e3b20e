import type { Event } from "@communique/domain";
import type { Witness } from "./witness.ts";

/** Other events that the same words could mean: of the same form, of the same visitor, among the same people. */
export function eventsLike(event: Event, witness: Witness): readonly Event[] {
  const people = peopleAt(event);
  return witness
    .tells("event")
    .map(({ fact }) => fact)
    .filter((other) => {
      if (other === event || other.form !== event.form || other.visitor !== event.visitor) return false;
      const theirs = peopleAt(other);
      if (people.length === 0 || theirs.length === 0) return false;
      return people.every((id) => theirs.includes(id)) || theirs.every((id) => people.includes(id));
    });
}

function peopleAt({ visitor, between, chairs }: Event): readonly string[] {
  return [...(visitor ? [visitor] : []), ...(between?.is ?? []), ...(chairs?.is ?? [])].map(({ id }) => id);
}
