/** Finds, among names, so many that are most alike to one: those that have the most pairs of neighbouring letters with it. */
export function byLikeness(names: readonly string[], most: number): (name: string) => readonly string[] {
  if (names.length <= most) return () => names;
  const byPair = Map.groupBy(
    names.flatMap((name) => pairsIn(name).map((pair) => ({ name, pair }))),
    ({ pair }) => pair,
  );
  return (name) => {
    const shared = new Map<string, number>();
    for (const pair of pairsIn(name))
      for (const other of byPair.get(pair) ?? []) shared.set(other.name, (shared.get(other.name) ?? 0) + 1);
    return [...shared]
      .sort(([, one], [, other]) => other - one)
      .slice(0, most)
      .map(([alike]) => alike);
  };
}

/** Each once, those of its ends and of its beginning among them. */
function pairsIn(name: string): readonly string[] {
  const letters = ` ${name.toLowerCase()} `;
  return [...new Set(Array.from({ length: letters.length - 1 }, (_, place) => letters.slice(place, place + 2)))];
}
