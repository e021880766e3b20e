import type { Government } from "@communique/domain";
import { once } from "../once.ts";

/** The two sides of a matter, as whoever has to tell them apart must not read them. */
export interface Sides {
  readonly own: Government;
  readonly other: Government;
}

/**
 * A clause in which the one side is "this side" and the other "the other side"; undefined where a word for either is left in it.
 *
 * @example
 * withThisSide("Tokyo has urged Russia on", { own: japan, other: russia }); // "this side has urged the other side on"
 */
export function withThisSide(clause: string, { own, other }: Sides): string | undefined {
  const worded = clause
    .replaceAll(patternsOf(own).name, "this side")
    .replaceAll(patternsOf(other).name, "the other side");
  return [own, other].some((side) => worded.search(patternsOf(side).adjective) !== -1) ? undefined : worded;
}

const patternsOf = once(({ name, adjective, calledByCapital }: Government) => ({
  name: wordPattern(calledByCapital ? `(?:${name}|${calledByCapital})` : name),
  adjective: wordPattern(adjective),
}));

function wordPattern(word: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${word}(?![\p{L}\p{N}])`, "gu");
}
