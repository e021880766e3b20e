import type { NonEmpty } from "@communique/domain";
import { type Random, shuffled } from "../random.ts";
import type { ThingView } from "./public-view.ts";

interface WithId {
  readonly id: string;
}

/** Things in their order, and how each is called now that was called otherwise. */
export interface NamedByPlace<Thing> {
  readonly things: NonEmpty<Thing>;
  readonly nameOf: (formerId: string) => string;
}

/** `a`, `b`, `c`…: names for what is chosen or moved. */
export function lettered<Thing extends WithId>(things: NonEmpty<Thing>): NamedByPlace<Thing> {
  return named(things, (place) => String.fromCharCode("a".charCodeAt(0) + place));
}

/** `1`, `2`, `3`…: names for where things go. */
export function numbered<Thing extends WithId>(things: NonEmpty<Thing>): NamedByPlace<Thing> {
  return named(things, (place) => String(place + 1));
}

function named<Thing extends WithId>(things: NonEmpty<Thing>, name: (place: number) => string): NamedByPlace<Thing> {
  const names = new Map(things.map(({ id }, place) => [id, name(place)]));
  const nameOf = (formerId: string) => names.get(formerId) ?? formerId;
  return { things: mapped(things, (thing) => ({ ...thing, id: nameOf(thing.id) })), nameOf };
}

/** The same things in an order in which each permutation is equally likely. */
export function mixed<Thing>(things: NonEmpty<Thing>, random: Random): NonEmpty<Thing> {
  const [first = things[0], ...rest] = shuffled(things, random);
  return [first, ...rest];
}

export function mapped<From, To>([first, ...rest]: NonEmpty<From>, change: (from: From) => To): NonEmpty<To> {
  return [change(first), ...rest.map(change)];
}

export function thingView({ id, text }: ThingView): ThingView {
  return { id, text };
}
