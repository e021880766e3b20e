import type { ChoiceQuestion } from "../../question/question.ts";
import type { Problem } from "../problem.ts";
import { type LoadedTerm, loadedTerms } from "./loaded-terms.ts";
import { restingIds, textsOf } from "./question-texts.ts";
import { withoutQuotations } from "./quotations.ts";

export function checkLoadedTerms(question: ChoiceQuestion): readonly Problem[] {
  return textsOf(question).flatMap(({ text, where }) =>
    loadedWordsIn(text).map((found) => ({
      code: "loaded-term",
      where,
      ...found,
      statements: restingIds(question),
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
