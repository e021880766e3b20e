/** An array that has at least one element. */
export type NonEmpty<T> = readonly [T, ...T[]];
