import type { ArticleCitation, Citation } from "../../src/model/source.ts";
import { labelOfDay } from "./when.ts";

/** Where it stands: a sentence of the article with its propositions, or a page with its grade. */
export function labelOfCitation(citation: Citation): string {
  const quote = citation.quote === undefined ? "" : `, “${citation.quote}”`;
  if (!isOfArticle(citation)) {
    const { name, grade, address } = citation.source;
    return `${name}, grade ${grade}, ${address}${quote}`;
  }
  const { credit, propositions = [] } = citation;
  const credited = credit ? `, crediting ${credit.outlet.name}, ${labelOfDay(credit.dated)}` : "";
  return `¶${sentenceOf(citation)}${propositions.join(",")}${credited}${quote}`;
}

/** "6.1". */
export function sentenceOf({ paragraph, sentence }: Pick<ArticleCitation, "paragraph" | "sentence">): string {
  return `${paragraph}.${sentence}`;
}

export function isOfArticle(citation: Citation): citation is ArticleCitation {
  return "paragraph" in citation;
}
