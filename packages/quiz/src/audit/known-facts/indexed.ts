import type { KnownFacts } from "./known-facts.ts";

/** An index of the facts that is made once for them, when it is first asked for. */
export function indexed<Index>(make: (known: KnownFacts) => Index): (known: KnownFacts) => Index {
  const made = new WeakMap<KnownFacts, { readonly index: Index }>();
  return (known) => {
    const found = made.get(known) ?? { index: make(known) };
    made.set(known, found);
    return found.index;
  };
}

/** Things under each of their keys, of which each may have several. */
export function grouped<Thing>(
  things: readonly Thing[],
  keysOf: (thing: Thing) => readonly string[],
): ReadonlyMap<string, readonly Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    for (const key of new Set(keysOf(thing))) {
      const group = groups.get(key);
      if (group) group.push(thing);
      else groups.set(key, [thing]);
    }
  }
  return groups;
}

/** The things under any of these keys, each once. */
export function underAny<Thing>(
  groups: ReadonlyMap<string, readonly Thing[]>,
  keys: readonly string[],
): readonly Thing[] {
  const [only, ...more] = keys.flatMap((key) => {
    const group = groups.get(key);
    return group ? [group] : [];
  });
  if (!only) return [];
  return more.length === 0 ? only : [...new Set([only, ...more].flat())];
}
