import type { Fact } from "../model/fact.ts";
import type { Article } from "../model/source.ts";
import { articleCitationsIn } from "./found-in.ts";

/** Each sentence of the given paragraphs that no fact cites. */
export function sentencesUncovered(facts: readonly Fact[], article: Article, paragraphs: readonly number[]): string[] {
  const cited = new Set(facts.flatMap(articleCitationsIn).map((cite) => `${cite.paragraph}.${cite.sentence}`));
  return paragraphs
    .flatMap((paragraph) =>
      Array.from({ length: article.sentences[paragraph - 1] ?? 0 }, (_, index) => `${paragraph}.${index + 1}`),
    )
    .filter((sentence) => !cited.has(sentence))
    .map((sentence) => `${article.id}: no fact cites sentence ${sentence}; write one that does`);
}

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
