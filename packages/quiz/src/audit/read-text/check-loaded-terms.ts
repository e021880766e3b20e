import { remembered } from "../known-facts/remembered.ts";
import type { Problem } from "../problem.ts";
import { type LoadedTerm, loadedTerms } from "./loaded-terms.ts";
import { withoutQuotations } from "./quotations.ts";
import type { Reading } from "./reading.ts";

export function checkLoadedTerms({ texts, ids }: Reading): readonly Problem[] {
  return texts.flatMap(({ text, where }) =>
    loadedWordsIn(text).map((found) => ({
      code: "loaded-term",
      where,
      ...found,
      statements: ids,
    })),
  );
}

type LoadedWords = Pick<LoadedTerm, "whose"> & { readonly words: string };

/** Words that one term has taken are not found again by another. */
const loadedWordsIn: (text: string) => readonly LoadedWords[] = remembered((text) => {
  const found: (Pick<LoadedTerm, "whose"> & { readonly words: string })[] = [];
  loadedTerms.reduce(
    (rest, { pattern, whose }) =>
      rest.replace(pattern, (words) => {
        found.push({ words, whose });
        return "…";
      }),
    withoutQuotations(text),
  );
  return found;
});
