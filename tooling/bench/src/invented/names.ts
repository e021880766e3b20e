import type { Chance } from "./chance.ts";

const consonants = [..."bdfgklmrstvz"];
const syllables = consonants.flatMap((consonant) => [..."aeiou"].map((vowel) => `${consonant}${vowel}`));

/** Gives a name that nothing else bears. All are equally long, so that none is found in another. */
export type Namer = () => string;

export function namer(chance: Chance): Namer {
  const given = new Set<string>();
  return () => {
    for (;;) {
      const syllable = () => syllables[chance.below(syllables.length)] ?? "";
      const name = `${syllable()}${syllable()}${syllable()}`;
      if (given.has(name)) continue;
      given.add(name);
      return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    }
  };
}
