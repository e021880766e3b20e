/**
 * The most of some numbers that rise, in their order: those that stayed where they were, when the others were moved.
 *
 * @example
 * longestRising([2, 0, 1, 3]); // [0, 1, 3]
 */
export function longestRising(numbers: readonly number[]): readonly number[] {
  const ending: (readonly number[])[] = [];
  for (const number of numbers) {
    const before = ending.filter((run) => (run.at(-1) ?? 0) < number);
    ending.push([...longestOf(before), number]);
  }
  return longestOf(ending);
}

function longestOf(runs: readonly (readonly number[])[]): readonly number[] {
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), []);
}
