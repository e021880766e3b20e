/**
 * Finds, in the order of a list, those things whose name a text may have in it: it has the last word of that name. The first
 * would be found too often, as one given name is that of many people.
 */
export function byLastWord<Thing>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
): (text: string) => readonly Thing[] {
  const listed = things.map((thing, place) => ({ thing, place }));
  const byWord = Map.groupBy(listed, ({ thing }) => wordsIn(nameOf(thing)).at(-1));
  return (text) =>
    [...new Set(wordsIn(text))]
      .flatMap((word) => byWord.get(word) ?? [])
      .sort((one, other) => one.place - other.place)
      .map(({ thing }) => thing);
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
