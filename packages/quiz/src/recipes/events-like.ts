import type { Event } from "@communique/domain";
import { once } from "../once.ts";
import type { Witness } from "./witness.ts";

/** Other events that the same words could mean: of the same form, of the same visitor, among the same people. */
export function eventsLike(event: Event, witness: Witness): readonly Event[] {
  return likesIn(witness)(event);
}

const likesIn = once((witness: Witness) => {
  const events = witness.tells("event").map(({ fact }) => fact);
  const byForm = Map.groupBy(events, formOf);
  return once((event: Event): readonly Event[] => {
    const people = peopleAt(event);
    return (byForm.get(formOf(event)) ?? []).filter((other) => {
      const theirs = peopleAt(other);
      if (other === event || people.length === 0 || theirs.length === 0) return false;
      return people.every((id) => theirs.includes(id)) || theirs.every((id) => people.includes(id));
    });
  });
});

function formOf({ form, visitor }: Event): string {
  return `${form} ${visitor?.id}`;
}

function peopleAt({ visitor, between, chairs }: Event): readonly string[] {
  return [...(visitor ? [visitor] : []), ...(between?.is ?? []), ...(chairs?.is ?? [])].map(({ id }) => id);
}
