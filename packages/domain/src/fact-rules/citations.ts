import type { Fact } from "../model/fact.ts";
import { articleCitationsIn, citationsIn } from "./found-in.ts";

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

/** Each citation of an article, among facts that have none to cite. */
export function articlesCited(facts: readonly Fact[]): string[] {
  return facts.flatMap((fact) =>
    articleCitationsIn(fact).map(
      ({ source }) => `${fact.id}: cites ${source.short}, and background is told by pages; cite the page that says it`,
    ),
  );
}

/** Each citation of a page, among facts that the article tells. */
export function pagesCited(facts: readonly Fact[]): string[] {
  return facts.flatMap((fact) =>
    citationsIn(fact)
      .filter(({ source }) => source.kind === "page")
      .map(({ source }) => `${fact.id}: cites ${source.id}, which is not the article; tell it in the background`),
  );
}
