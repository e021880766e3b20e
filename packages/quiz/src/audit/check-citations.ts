import type { ArticleCitation, Citation, PageCitation, Statement } from "@communique/domain";
import type { CitationView, Question } from "../question/question.ts";
import { factOfKind, type KnownFacts } from "./known-facts/known-facts.ts";
import { piecesOf } from "./pieces.ts";
import type { Problem } from "./problem.ts";

type Mismatch = Extract<Problem, { readonly code: "citation-mismatch" }>["mismatch"];

/** Whether the question cites where its statements stand, and rests on one witness: on an article, or on pages outside it. */
export function checkCitations(question: Question, known: KnownFacts): readonly Problem[] {
  const asked = question.asked.flatMap((id) => known.statements.get(id) ?? []);
  const wrong = question.cites.flatMap((cite) => checkCitation(cite, asked, known));
  const missing = asked
    .filter(({ cites }) => !cites.some((own) => question.cites.some((cite) => isOf(own, cite))))
    .map(({ id }): Problem => ({ code: "citation-missing", where: "cites", id, statements: [id] }));
  return [...(wrong.length > 0 ? wrong : missing), ...checkWitness(question, asked, known)];
}

function checkCitation(cite: CitationView, asked: readonly Statement[], known: KnownFacts): readonly Problem[] {
  const cites = asked.flatMap((statement) => statement.cites);
  const mismatch = "paragraph" in cite ? mismatchOfSentence(cite, cites, known) : mismatchOfPage(cite, cites, known);
  if (mismatch === null) return [];
  const statements = asked.map(({ id }) => id);
  return [{ code: "citation-mismatch", where: "cites", label: cite.label, mismatch, statements }];
}

type OfSentence = Extract<CitationView, { readonly paragraph: number }>;
type OfPage = Exclude<CitationView, OfSentence>;

function mismatchOfSentence(cite: OfSentence, cites: readonly Citation[], known: KnownFacts): Mismatch | null {
  const { source, label, paragraph, sentence } = cite;
  const article = factOfKind(known, "article", source);
  const sentences = article?.sentences[paragraph - 1] ?? 0;
  if (!article || !Number.isInteger(sentence) || sentence < 1 || sentence > sentences) return "no such sentence";
  if (!cites.some((own) => isOf(own, cite))) return "not cited by the statement";
  return label === `${article.short} ¶${paragraph}.${sentence}` ? null : "other label";
}

function mismatchOfPage(cite: OfPage, cites: readonly Citation[], known: KnownFacts): Mismatch | null {
  const page = factOfKind(known, "page", cite.source) ?? pageAmong(cites, cite.source);
  if (!page) return "no such page";
  if (!cites.some((own) => isOf(own, cite))) return "not cited by the statement";
  if (cite.label !== page.name) return "other label";
  return cite.address === page.address ? null : "other address";
}

/** A page that a statement cites is known by that alone. */
function pageAmong(cites: readonly Citation[], id: string): PageCitation["source"] | undefined {
  return cites.flatMap((cite) => (isOfArticle(cite) || cite.source.id !== id ? [] : [cite.source]))[0];
}

function isOf(own: Citation, cite: CitationView): boolean {
  if (own.source.id !== cite.source) return false;
  if (!isOfArticle(own)) return !("paragraph" in cite);
  return "paragraph" in cite && own.paragraph === cite.paragraph && own.sentence === cite.sentence;
}

/** All that is asked and all that proves it is told by the one witness: by the article of the first statement, or by pages. */
function checkWitness(question: Question, [first]: readonly Statement[], known: KnownFacts): readonly Problem[] {
  const { about } = question;
  const article = first?.cites.find(isOfArticle)?.source.id;
  const isTold = ({ cites }: Statement) =>
    about === "background"
      ? cites.some((cite) => !isOfArticle(cite))
      : cites.some(({ source }) => source.id === article);
  const proofs = piecesOf(question).flatMap(({ because }) => because?.statement ?? []);
  return [...new Set([...question.asked, ...proofs])]
    .flatMap((id) => known.statements.get(id) ?? [])
    .filter((statement) => !isTold(statement))
    .map(({ id }): Problem => ({ code: "other-witness", where: "asked", id, about, statements: [id] }));
}

function isOfArticle(cite: Citation): cite is ArticleCitation {
  return "paragraph" in cite;
}
