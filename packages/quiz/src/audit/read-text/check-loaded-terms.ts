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

/** Words that one term has taken are not found again by another. */
function loadedWordsIn(text: string): readonly (Pick<LoadedTerm, "whose"> & { readonly words: string })[] {
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
}
