import type { Government } from "@communique/domain";
import { placesOf, withWords } from "./whole-words.ts";

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
  const worded = replaced(replaced(clause, own, "this side"), other, "the other side");
  return [own, other].some(({ adjective }) => placesOf(adjective, worded).length > 0) ? undefined : worded;
}

function replaced(clause: string, { name, calledByCapital }: Government, words: string): string {
  const names = calledByCapital ? [name, calledByCapital] : [name];
  return names.reduce((rest, form) => withWords(rest, form, words), clause);
}
