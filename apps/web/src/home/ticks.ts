/** The items with this one put in, or taken out where it was among them. */
export function toggled<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}

/** What there is, and after it what was chosen all the same: else nobody could take it out again. */
export function offered<Item>(there: readonly Item[], chosen: readonly Item[]): readonly Item[] {
  return [...new Set([...there, ...chosen])];
}
