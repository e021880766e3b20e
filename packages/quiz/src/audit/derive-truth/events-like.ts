import type { Event, Told } from "@communique/domain";
import { grouped, indexed, underAny } from "../known-facts/indexed.ts";
import { factsOfKind, type KnownFacts } from "../known-facts/known-facts.ts";
import { dateMentions } from "../read-text/date-mentions.ts";
import { isSupportedBy } from "../read-text/date-support.ts";
import { nameMentions } from "../read-text/name-mentions.ts";
import { type Dated, timeOf } from "./dated.ts";
import { isInside, mayBeSame } from "./same-thing.ts";

/** The facts, and the words by which a question says which event it means. */
export interface Meant {
  readonly known: KnownFacts;
  readonly text: string;
}

const byVisitorAndPerson = indexed((known) =>
  grouped(factsOfKind(known, "event"), (event) => peopleAt(event).map((person) => likenessOf(event, person))),
);

function likenessOf({ form, visitor }: Event, person: string): string {
  return `${form} ${visitor?.id} ${person}`;
}

/**
 * Other events of the same witness that the same words could mean: same form, same visitor, and the people of one among
 * those of the other; unless the words name a date or a place that only the one that is meant has.
 */
export function eventsLike(fact: Dated, { known, text }: Meant): readonly Event[] {
  if (fact.kind === "instrument") return [];
  const people = peopleAt(fact);
  const keys = people.map((person) => likenessOf(fact, person));
  return underAny(byVisitorAndPerson(known), keys).filter((other) => {
    const theirs = peopleAt(other);
    const isLike = people.every((id) => theirs.includes(id)) || theirs.every((id) => people.includes(id));
    return other.id !== fact.id && isLike && shareWitness(fact, other) && !tellsApart(text, [fact, other], known);
  });
}

function peopleAt({ visitor, between, chairs }: Event): readonly string[] {
  return [...(visitor ? [visitor] : []), ...(between?.is ?? []), ...(chairs?.is ?? [])].map(({ id }) => id);
}

/** Whether one source may tell of both: an article, or the pages of the background. */
function shareWitness(one: Told, other: Told): boolean {
  const witnesses = ({ cites }: Told) => cites.map((cite) => ("paragraph" in cite ? cite.source.id : "background"));
  return witnesses(one).some((witness) => witnesses(other).includes(witness));
}

function tellsApart(text: string, [meant, other]: readonly [Event, Event], known: KnownFacts): boolean {
  const isDated = dateMentions(text).some(
    (mention) => isSupportedBy(mention, [timeOf(meant)]) && !isSupportedBy(mention, [timeOf(other)]),
  );
  if (isDated) return true;
  const [here, there] = [meant.where?.is, other.where?.is];
  if (!here || !there || mayBeSame(here, there) || isInside(here, there) || isInside(there, here)) return false;
  return nameMentions(text, known).some(({ name }) => name.ids.has(here.id) && !name.ids.has(there.id));
}
