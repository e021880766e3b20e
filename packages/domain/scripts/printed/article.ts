import type { Article } from "../../src/model/source.ts";
import type { Statement } from "../../src/statements.ts";
import { isOfArticle, sentenceOf } from "./citation.ts";
import { type Paint, printedStatement } from "./statement.ts";

interface Printing {
  readonly article: Article;
  readonly paragraph: number;
  readonly statements: readonly Statement[];
  readonly paint: Paint;
}

/** What one paragraph tells, sentence by sentence; a statement that stands in two sentences is printed at both. */
export function printedParagraph({ article, paragraph, statements, paint }: Printing): readonly string[] {
  const sentences = Array.from({ length: article.sentences[paragraph - 1] ?? 0 }, (_, index) => index + 1);
  return [
    paint("bold", `Paragraph ${paragraph}`),
    "",
    ...sentences.flatMap((sentence) => {
      const label = sentenceOf({ paragraph, sentence });
      const told = statements
        .flatMap((statement) => placesIn(statement, article, label).map((place) => ({ statement, place })))
        .sort((one, other) => one.place.localeCompare(other.place, "en"))
        .flatMap(({ statement }) => printedStatement(statement, paint));
      return [paint("bold", `¶${label}`), ...(told.length > 0 ? told : ["  Nothing is told of this sentence."]), ""];
    }),
  ];
}

/** The propositions of the sentence that the statement tells; no element where it does not stand there. */
function placesIn({ cites }: Statement, article: Article, label: string): readonly string[] {
  const citation = cites.filter(isOfArticle).find((cite) => cite.source === article && sentenceOf(cite) === label);
  return citation ? [(citation.propositions ?? []).join("")] : [];
}
