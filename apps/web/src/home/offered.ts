/** What there is, and after it what was chosen all the same: else nobody could take it out again. */
export function offered<Item>(there: readonly Item[], chosen: readonly Item[]): readonly Item[] {
  return [...new Set([...there, ...chosen])];
}
