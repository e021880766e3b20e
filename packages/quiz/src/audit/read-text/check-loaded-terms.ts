import type { Question } from "../../question.ts";
import type { Problem } from "../problem.ts";
import { loadedTerms } from "./loaded-terms.ts";
import { restingIds, textsOf } from "./question-texts.ts";
import { withoutQuotations } from "./quotations.ts";

export function checkLoadedTerms(question: Question): readonly Problem[] {
  return textsOf(question).flatMap(({ text, where }) =>
    loadedTerms.flatMap(({ pattern, whose }) =>
      [...withoutQuotations(text).matchAll(pattern)].map(
        ([words]): Problem => ({ code: "loaded-term", where, words, whose, statements: restingIds(question) }),
      ),
    ),
  );
}
