import { numberFrom } from "./member.ts";

/** How much of a list may be offered: how many things at most, and which of them. */
interface Limits<Thing> {
  readonly most: number;
  readonly mayBe?: (thing: Thing) => boolean;
}

/** Many times as many wrong answers as are ever offered. */
export const manyAnswers = 24;

/**
 * What of a list there is to choose from: all that may be, of a short list. Of a long one, so that no question takes longer for
 * all that is told elsewhere, just enough in a row, from a place on that follows from the salt: so all are offered somewhere.
 */
export function poolOf<Thing>(
  things: readonly Thing[],
  salt: string,
  { most, mayBe = () => true }: Limits<Thing>,
): readonly Thing[] {
  return things.length <= most
    ? things.filter(mayBe)
    : firstOf(inTurnFrom(numberFrom([salt], things.length), things), { most, mayBe });
}

/** The first that may be. */
export function firstOf<Thing>(things: Iterable<Thing>, { most, mayBe = () => true }: Limits<Thing>): readonly Thing[] {
  const found: Thing[] = [];
  for (const thing of things) {
    if (found.length === most) break;
    if (mayBe(thing)) found.push(thing);
  }
  return found;
}

/** Each once, from the one at a place on, and the first of the list after its last. */
export function* inTurnFrom<Thing>(start: number, things: readonly Thing[]): Generator<Thing> {
  for (let place = start; place < start + things.length; place++) yield things[place % things.length] as Thing;
}
