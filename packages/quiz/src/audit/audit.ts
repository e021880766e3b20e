import type { Fact } from "@communique/domain";
import type { Question } from "../question/question.ts";
import { checkArrangement } from "./check-arrangement.ts";
import { checkAsked } from "./check-asked.ts";
import { checkAssertions } from "./check-assertions.ts";
import { checkCitations } from "./check-citations.ts";
import { checkExpected } from "./check-expected.ts";
import { checkGap } from "./check-gap.ts";
import { checkLine } from "./check-line.ts";
import { checkOrder } from "./check-order.ts";
import { checkTime } from "./check-time.ts";
import { checkValues } from "./check-values.ts";
import type { KnownFacts } from "./known-facts/known-facts.ts";
import { knownOnce } from "./known-facts/known-once.ts";
import { parseQuestion } from "./parse/parse-question.ts";
import type { Problem } from "./problem.ts";
import { readProblems } from "./read-text/read-problems.ts";

/**
 * All that is wrong with a question, or with what ought to be one, by the facts alone: what its recipe knew of it is not
 * believed, and whatever it is given, it answers.
 *
 * @example
 * audit({ ...question, statuses: ["denied"] }, facts);
 * // [{ code: "status-mismatch", where: "statuses", given: ["denied"], told: ["attributed"], statements: ["claim:…"] }]
 */
export function audit(question: unknown, facts: readonly Fact[]): readonly Problem[] {
  const parsed = parseQuestion(question);
  if ("problems" in parsed) return parsed.problems;
  return auditQuestion(parsed.question, knownOnce(facts));
}

function auditQuestion(question: Question, known: KnownFacts): readonly Problem[] {
  const astray = [...checkAsked(question, known), ...checkValues(question, known)];
  // Where the question asks of something that is not there, no other finding means anything.
  if (astray.some(({ code }) => code !== "status-mismatch")) return astray;
  return [
    ...astray,
    ...checkTime(question, known),
    ...checkArrangement(question),
    ...checkAssertions(question, known),
    ...checkOfKind(question, known),
    ...checkCitations(question, known),
    ...readProblems(question, known),
  ];
}

/** What only questions of some kinds can have wrong. */
function checkOfKind(question: Question, known: KnownFacts): readonly Problem[] {
  switch (question.kind) {
    case "put in order":
      return checkOrder(question, known);
    case "place on the timeline":
      return checkLine(question);
    case "type the answer":
      return checkExpected(question, known);
    case "fill the gap":
      return [...checkExpected(question, known), ...checkGap(question, known)];
    default:
      return [];
  }
}
