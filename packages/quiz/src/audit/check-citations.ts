import type { ArticleCitation, Citation, Statement } from "@communique/domain";
import type { ChoiceQuestion, CitationView } from "../question/question.ts";
import { factOfKind, type KnownFacts } from "./known-facts/known-facts.ts";
import type { Problem } from "./problem.ts";

/** Whether the question cites sentences of the article that its statement rests on, and rests on nothing else. */
export function checkCitations(question: ChoiceQuestion, known: KnownFacts): readonly Problem[] {
  const statement = known.statements.get(question.asked[0]);
  if (!statement) return [];
  const proofs = [...new Set(question.options.map(({ because }) => because.statement))];
  return [
    ...question.cites.flatMap((cite) => checkCitation(cite, statement, known)),
    ...proofs
      .filter((id) => known.statements.get(id)?.cites.every((cite) => !isOfArticle(cite)))
      .map((id): Problem => ({ code: "background-as-proof", where: "options", id, statements: [id] })),
  ];
}

function checkCitation(cite: CitationView, statement: Statement, known: KnownFacts): readonly Problem[] {
  if (!("paragraph" in cite)) return [];
  const { source, label, paragraph, sentence } = cite;
  const article = factOfKind(known, "article", source);
  const found = (
    mismatch: Extract<Problem, { readonly code: "citation-mismatch" }>["mismatch"],
  ): readonly Problem[] => [
    { code: "citation-mismatch", where: "cites", paragraph, sentence, mismatch, statements: [statement.id] },
  ];
  const sentences = article?.sentences[paragraph - 1] ?? 0;
  if (!article || !Number.isInteger(sentence) || sentence < 1 || sentence > sentences) return found("no such sentence");
  const isCited = statement.cites
    .filter(isOfArticle)
    .some((own) => own.source.id === source && own.paragraph === paragraph && own.sentence === sentence);
  if (!isCited) return found("not cited by the statement");
  return label === `${article.short} ¶${paragraph}.${sentence}` ? [] : found("other label");
}

function isOfArticle(cite: Citation): cite is ArticleCitation {
  return "paragraph" in cite;
}
