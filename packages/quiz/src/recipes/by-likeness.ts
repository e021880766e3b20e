/** Finds, among names, so many that are most alike to one: those that have the most rows of three letters with it. */
export function byLikeness(names: readonly string[], most: number): (name: string) => readonly string[] {
  if (names.length <= most) return () => names;
  const byRow = Map.groupBy(
    names.flatMap((name) => rowsIn(name).map((row) => ({ name, row }))),
    ({ row }) => row,
  );
  return (name) => {
    const shared = new Map<string, number>();
    for (const row of rowsIn(name))
      for (const other of byRow.get(row) ?? []) shared.set(other.name, (shared.get(other.name) ?? 0) + 1);
    return [...shared]
      .sort(([, one], [, other]) => other - one)
      .slice(0, most)
      .map(([alike]) => alike);
  };
}

/** Each once, those of its ends and of its beginning among them. */
function rowsIn(name: string): readonly string[] {
  const letters = ` ${name.toLowerCase()} `;
  return [...new Set(Array.from({ length: letters.length - 2 }, (_, place) => letters.slice(place, place + 3)))];
}
