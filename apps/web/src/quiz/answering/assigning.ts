import type { Pair, Placed } from "@communique/quiz";
import type { Answering } from "./answering.ts";
import { isIdOf, listIn, valueIn } from "./kept-value.ts";

/** To which target each thing was put, by their ids. */
export type Assigned = ReadonlyMap<string, string>;

/** Puts a thing to a target. Where each target takes one thing alone, whatever was there before is free again. */
export function assigned(before: Assigned, [thing, target]: readonly [string, string], once: boolean): Assigned {
  const others = [...before].filter(([other, its]) => other !== thing && !(once && its === target));
  return new Map([...others, [thing, target]]);
}

export function unassigned(before: Assigned, thing: string): Assigned {
  return new Map([...before].filter(([other]) => other !== thing));
}

/** The next thing that was put nowhere: after this one, or else from the start. */
export function nextOpen(things: readonly string[], after: string | null, done: Assigned): string | null {
  const start = after === null ? 0 : things.indexOf(after) + 1;
  return [...things.slice(start), ...things.slice(0, start)].find((thing) => !done.has(thing)) ?? null;
}

export function ofPairs(pairs: readonly Pair[] | undefined): Assigned {
  return new Map((pairs ?? []).map(({ left, right }) => [left, right]));
}

export function ofPlaces(places: readonly Placed[] | undefined): Assigned {
  return new Map((places ?? []).map(({ item, group }) => [item, group]));
}

export function toPairs(done: Assigned): readonly Pair[] {
  return [...done].map(([left, right]) => ({ left, right }));
}

export function toPlaces(done: Assigned): readonly Placed[] {
  return [...done].map(([item, group]) => ({ item, group }));
}

export const matching: Answering<"match pairs"> = {
  missing({ lefts }, answer) {
    const open = lefts.length - (answer?.pairs.length ?? 0);
    return open === 0 ? null : `Match ${open === lefts.length ? "each of them" : `the other ${open}`}.`;
  },
  restored({ lefts, rights }, kept) {
    const found = assignedIn(listIn(kept, "pairs"), ["left", lefts], ["right", rights]);
    // A right that was kept twice is let go once.
    const pairs = [...found].reduce<Assigned>((before, pair) => assigned(before, pair, true), new Map());
    return pairs.size > 0 ? { pairs: toPairs(pairs) } : null;
  },
};

export const sorting: Answering<"sort into groups"> = {
  missing({ items }, answer) {
    const open = items.length - (answer?.places.length ?? 0);
    return open === 0 ? null : `Sort ${open === items.length ? "each of them" : `the other ${open}`}.`;
  },
  restored({ items, groups }, kept) {
    const places = assignedIn(listIn(kept, "places"), ["item", items], ["group", groups]);
    return places.size > 0 ? { places: toPlaces(places) } : null;
  },
};

type End = readonly [name: string, things: readonly { readonly id: string }[]];

function assignedIn(kept: readonly unknown[] | null, [from, things]: End, [to, targets]: End): Assigned {
  return new Map(
    (kept ?? []).flatMap((one) => {
      const [thing, target] = [valueIn(one, from), valueIn(one, to)];
      return isIdOf(things, thing) && isIdOf(targets, target) ? [[thing, target] as const] : [];
    }),
  );
}
