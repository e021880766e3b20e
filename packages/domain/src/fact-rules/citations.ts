import type { Fact } from "../model/fact.ts";
import { articleCitationsIn } from "./found-in.ts";

/** Each citation of a paragraph or a sentence that the article does not have. */
export function citationsOfNothing(facts: readonly Fact[]): string[] {
  return facts.flatMap((fact) =>
    articleCitationsIn(fact)
      .filter(({ source, paragraph, sentence }) => {
        const count = source.sentences[paragraph - 1] ?? 0;
        return !Number.isInteger(sentence) || sentence < 1 || sentence > count;
      })
      .map(
        ({ source, paragraph, sentence }) =>
          `${fact.id}: ${source.short} has no sentence ${paragraph}.${sentence}; correct the citation`,
      ),
  );
}
