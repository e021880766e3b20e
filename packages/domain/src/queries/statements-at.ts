import type { Fact } from "../model/fact.ts";
import type { Article, Citation } from "../model/source.ts";
import { type Statement, statementsIn } from "../statements.ts";
import { type Found, factOfKind, unknownId, type WrongKind } from "./fact-by-id.ts";

/** A paragraph of an article, or one sentence of it; both are counted from 1. */
export interface Passage {
  readonly source: Article["id"];
  readonly paragraph: number;
  readonly sentence?: number;
}

/** The article has fewer paragraphs. */
export interface NoSuchParagraph {
  readonly outcome: "no such paragraph";
  readonly paragraph: number;
  /** How many the article has. */
  readonly paragraphs: number;
}

/** The paragraph has fewer sentences. */
export interface NoSuchSentence {
  readonly outcome: "no such sentence";
  readonly paragraph: number;
  readonly sentence: number;
  /** How many the paragraph has. */
  readonly sentences: number;
}

/** The article and what it says there, or why that cannot be asked. */
export type StatementsAt =
  | Found<{ readonly article: Article; readonly statements: readonly Statement[] }>
  | WrongKind
  | NoSuchParagraph
  | NoSuchSentence;

/**
 * What an article says in a paragraph, or in one of its sentences, in the order of the facts.
 *
 * @example
 * statementsAt(articleFacts, { source: "source:monitor", paragraph: 6, sentence: 3 });
 * // { outcome: "found", article: monitor, statements: statementsIn([moriInMoscow]) }
 * statementsAt(articleFacts, { source: "source:monitor", paragraph: 8 });
 * // { outcome: "no such paragraph", paragraph: 8, paragraphs: 7 }
 */
export function statementsAt(facts: readonly Fact[], passage: Passage): StatementsAt {
  if (typeof passage !== "object" || passage === null) return unknownId([], passage);
  const { source, paragraph, sentence } = passage;
  const asked = factOfKind(facts, "article", source);
  if (asked.outcome !== "found") return asked;
  const article = asked.fact;
  const sentences = Number.isInteger(paragraph) ? article.sentences[paragraph - 1] : undefined;
  if (sentences === undefined) return { outcome: "no such paragraph", paragraph, paragraphs: article.sentences.length };
  if (sentence !== undefined && !(Number.isInteger(sentence) && sentence >= 1 && sentence <= sentences))
    return { outcome: "no such sentence", paragraph, sentence, sentences };
  const statements = statementsIn(facts).filter(({ cites }) => cites.some((cite) => isIn(cite, passage)));
  return { outcome: "found", article, statements };
}

function isIn(cite: Citation, { source, paragraph, sentence }: Passage): boolean {
  return (
    "paragraph" in cite &&
    cite.source.id === source &&
    cite.paragraph === paragraph &&
    (sentence === undefined || cite.sentence === sentence)
  );
}
