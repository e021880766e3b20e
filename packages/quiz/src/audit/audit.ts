import type { Fact } from "@communique/domain";
import { type ChoiceQuestion, isChoice, type Question } from "../question/question.ts";
import { checkAsked } from "./check-asked.ts";
import { checkCitations } from "./check-citations.ts";
import { checkOptions } from "./check-options.ts";
import { checkValues } from "./check-values.ts";
import { type KnownFacts, knownFacts } from "./known-facts/known-facts.ts";
import type { Problem } from "./problem.ts";
import { checkDates } from "./read-text/check-dates.ts";
import { checkHedges } from "./read-text/check-hedges.ts";
import { checkLoadedTerms } from "./read-text/check-loaded-terms.ts";
import { checkNames } from "./read-text/check-names.ts";
import { checkOptionTexts } from "./read-text/check-option-texts.ts";
import { checkPlans } from "./read-text/check-plans.ts";
import { checkQuotations } from "./read-text/check-quotations.ts";
import { checkSpeakers } from "./read-text/check-speakers.ts";
import { checkStem } from "./read-text/check-stem.ts";

const checks: readonly ((question: ChoiceQuestion, known: KnownFacts) => readonly Problem[])[] = [
  checkOptions,
  checkCitations,
  checkNames,
  checkDates,
  checkQuotations,
  checkHedges,
  checkSpeakers,
  checkPlans,
  checkLoadedTerms,
  checkOptionTexts,
  checkStem,
];

// A bank of questions is audited against one array of facts.
const knownOf = new WeakMap<readonly Fact[], KnownFacts>();

/**
 * All that is wrong with a question, by the facts alone: what its recipe knew of it is not believed.
 *
 * @example
 * audit({ ...question, status: "denied" }, facts);
 * // [{ code: "status-mismatch", where: "status", given: "denied", told: "attributed", statements: ["claim:…"] }]
 */
export function audit(question: Question, facts: readonly Fact[]): readonly Problem[] {
  if (!isChoice(question)) return [];
  const known = knownOf.get(facts) ?? knownFacts(facts);
  knownOf.set(facts, known);
  const astray = [...checkAsked(question, known), ...checkValues(question, known)];
  // Where the question asks of something that is not there, no other finding means anything.
  const isAstray = astray.some(({ code }) => code !== "status-mismatch" && code !== "time-not-fixed");
  return isAstray ? astray : [...astray, ...checks.flatMap((check) => check(question, known))];
}
