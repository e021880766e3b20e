import type { Question } from "../../question/question.ts";
import type { KnownFacts } from "../known-facts/known-facts.ts";
import type { Problem } from "../problem.ts";
import { checkDates } from "./check-dates.ts";
import { checkGiveaways } from "./check-giveaways.ts";
import { checkHedges } from "./check-hedges.ts";
import { checkLesson } from "./check-lesson.ts";
import { checkLoadedTerms } from "./check-loaded-terms.ts";
import { checkNames } from "./check-names.ts";
import { checkParts } from "./check-parts.ts";
import { checkPieceTexts } from "./check-piece-texts.ts";
import { checkPlans } from "./check-plans.ts";
import { checkQuotations } from "./check-quotations.ts";
import { checkRetellings } from "./check-retellings.ts";
import { checkSpeakers } from "./check-speakers.ts";
import { checkStem } from "./check-stem.ts";
import { checkWitnessWords } from "./check-witness-words.ts";
import { type Reading, readingOf } from "./reading.ts";

const checks: readonly ((reading: Reading) => readonly Problem[])[] = [
  checkNames,
  checkDates,
  checkQuotations,
  checkHedges,
  checkSpeakers,
  checkRetellings,
  checkLesson,
  checkParts,
  checkPlans,
  checkLoadedTerms,
  checkWitnessWords,
  checkPieceTexts,
  checkStem,
  checkGiveaways,
];

/** All that is wrong with what the texts of a question say. */
export function readProblems(question: Question, known: KnownFacts): readonly Problem[] {
  const reading = readingOf(question, known);
  return checks.flatMap((check) => check(reading));
}
