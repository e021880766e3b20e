import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Chance that a seed decides. */
export interface Chance {
  /** A whole number from 0 to `below` - 1. */
  below(below: number): number;
  oneOf<T>(some: readonly [T, ...T[]]): T;
}

export function chanceFrom(seed: number): Chance {
  const generator = xoroshiro128plus(seed);
  const below = (below: number) => uniformInt(generator, 0, below - 1);
  return { below, oneOf: (some) => some[below(some.length)] ?? some[0] };
}
