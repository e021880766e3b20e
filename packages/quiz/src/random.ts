import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { textHash } from "./content-hash.ts";

/** A generator of chance that a text seeds: the same seed draws the same numbers on every machine. */
export interface Random {
  /** A whole number from 0 to `below` - 1, each equally likely. */
  below(below: number): number;
}

export function randomFrom(seed: string): Random {
  const generator = xoroshiro128plus(Number.parseInt(textHash(seed).slice(0, 8), 16) | 0);
  return { below: (below) => uniformInt(generator, 0, below - 1) };
}

/** The same elements in an order in which each permutation is equally likely (Fisher and Yates). */
export function shuffled<T>(elements: readonly T[], random: Random): readonly T[] {
  const rest = [...elements];
  const result: T[] = [];
  while (rest.length > 0) result.push(...rest.splice(random.below(rest.length), 1));
  return result;
}
