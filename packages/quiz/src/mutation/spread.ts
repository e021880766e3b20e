/**
 * So many of the elements, evenly spread: each group gives the same number, or all it has, and from all over it.
 *
 * @example
 * spread([1, 2, 3, 4, 5, 6, 8, 10], 4, (number) => number % 2); // [1, 3, 2, 6]
 */
export function spread<T>(elements: readonly T[], atMost: number, groupOf: (element: T) => unknown): readonly T[] {
  const groups = [...Map.groupBy(elements, groupOf).values()].sort((one, other) => one.length - other.length);
  let rest = atMost;
  return groups.flatMap((group, index) => {
    const taken = Math.min(group.length, Math.floor(rest / (groups.length - index)));
    rest -= taken;
    return Array.from({ length: taken }, (_, place) => group[Math.floor((place * group.length) / taken)] as T);
  });
}
