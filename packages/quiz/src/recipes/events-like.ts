import type { Event } from "@communique/domain";
import { once } from "../once.ts";
import type { Witness } from "./witness.ts";

/** Other events that the same words could mean: of the same form, of the same visitor, among the same people. */
export function eventsLike(event: Event, witness: Witness): readonly Event[] {
  return likesIn(witness)(event);
}

const likesIn = once((witness: Witness) => {
  const attended = witness.tells("event").flatMap(({ fact }) => peopleAt(fact).map((id) => ({ id, event: fact })));
  const byPerson = Map.groupBy(attended, ({ id }) => id);
  return once((event: Event): readonly Event[] => {
    const people = peopleAt(event);
    const others = people.flatMap((id) => byPerson.get(id) ?? []).map(({ event: other }) => other);
    return [...new Set(others)].filter((other) => {
      if (other === event || other.form !== event.form || other.visitor !== event.visitor) return false;
      const theirs = peopleAt(other);
      return people.every((id) => theirs.includes(id)) || theirs.every((id) => people.includes(id));
    });
  });
});

function peopleAt({ visitor, between, chairs }: Event): readonly string[] {
  return [...(visitor ? [visitor] : []), ...(between?.is ?? []), ...(chairs?.is ?? [])].map(({ id }) => id);
}
