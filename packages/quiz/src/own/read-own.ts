import type { Statement } from "@communique/domain";
import type { KnownFacts } from "../audit/known-facts/known-facts.ts";
import type { Problem } from "../audit/problem.ts";
import { checkDates } from "../audit/read-text/check-dates.ts";
import { checkHedges } from "../audit/read-text/check-hedges.ts";
import { checkLoadedTerms } from "../audit/read-text/check-loaded-terms.ts";
import { checkNames } from "../audit/read-text/check-names.ts";
import { checkParts } from "../audit/read-text/check-parts.ts";
import { checkPlans } from "../audit/read-text/check-plans.ts";
import { checkQuotations } from "../audit/read-text/check-quotations.ts";
import { checkRetellings } from "../audit/read-text/check-retellings.ts";
import { checkSpeakers } from "../audit/read-text/check-speakers.ts";
import { textsOf } from "../audit/read-text/question-texts.ts";
import type { Reading, ReadText } from "../audit/read-text/reading.ts";
import { supportOf } from "../audit/read-text/support.ts";
import type { OwnQuestion } from "./own-question.ts";
import { standInFor } from "./stand-in-for.ts";

/** What is wrong by itself, whatever a text rests on. */
const alwaysRead = [checkLoadedTerms, checkParts];

/** What is read of a text beside the statements on which it rests. */
const readBesideStatements = [
  ...[checkNames, checkDates, checkQuotations],
  ...[checkHedges, checkSpeakers, checkRetellings, checkPlans],
];

/** What the facts find in the texts of a question of a teacher's own. An answer that is decided already is not read for its names. */
export function readOwn(question: OwnQuestion, known: KnownFacts, decided: ReadonlySet<string>): readonly Problem[] {
  const reading = readingOf(question, known);
  const beside = { ...reading, texts: reading.texts.filter((text) => !isLeftAlone(text, question, decided)) };
  const read = reading.statements.length > 0 ? readBesideStatements.flatMap((check) => check(beside)) : [];
  return [
    ...alwaysRead.flatMap((check) => check(reading)),
    ...checkWitness(reading),
    ...read.filter((problem) => !isTooStrict(problem)),
  ];
}

/** All that it rests on is told by the article, or all of it by pages around it. */
function checkWitness({ statements }: Reading): readonly Problem[] {
  const stranger = statements.find((statement) => !isOfArticle(statement));
  if (!stranger || statements.every(({ cites }) => cites.some(isOfPage))) return [];
  const { id } = stranger;
  return [{ code: "other-witness", where: "asked", id, about: "article", statements: [id] }];
}

function isOfArticle({ cites }: Statement): boolean {
  return !cites.every(isOfPage);
}

function isOfPage(cite: Statement["cites"][0]): boolean {
  return !("paragraph" in cite);
}

function readingOf(question: OwnQuestion, known: KnownFacts): Reading {
  const statements = question.rests.flatMap((id) => known.statements.get(id) ?? []);
  const standIn = standInFor(question, statements.every(isOfArticle) ? "article" : "background");
  const supports = statements.map((statement) => supportOf(statement, known));
  const texts = textsOf(standIn).filter(({ text }) => text.trim() !== "");
  return {
    question: standIn,
    known,
    texts: texts.map((text) => ({ ...text, supports })),
    statements,
    ids: statements.map(({ id }) => id),
  };
}

/** A wrong answer names what it likes, and what is to be called false tells it otherwise than it is. */
function isLeftAlone({ role, piece }: ReadText, question: OwnQuestion, decided: ReadonlySet<string>): boolean {
  if (role === "stem") return question.kind === "true or false" && question.options[0].because.verdict === "wrong";
  return role === "piece" && piece !== null && (piece.because?.verdict === "wrong" || decided.has(piece.id));
}

/** Of a plan, stem and explanation have to say that it is one; what is said of a single answer need not. */
function isTooStrict(problem: Problem): boolean {
  return problem.code === "plan-in-past-tense" && problem.words === null && typeof problem.where === "object";
}
