import { audit, type Problem, problemClause, type Question, type Where, weightOf } from "@communique/quiz";
import { posedFromBank } from "../attempt/frozen.ts";
import type { Service } from "../context.ts";
import type { FoundInWordsView, FoundInWrittenView, StandingView } from "../set-views.ts";
import { foundInWritten } from "./found-in-written.ts";
import type { Item } from "./item.ts";
import { sentence } from "./sentence.ts";

/** What the audit says of a question, by the facts as they are now. */
export function problemsIn({ banks }: Service, question: Question): readonly Problem[] {
  return audit(question, banks[question.about].facts);
}

/**
 * How an item stands to the facts. The audit finds what is wrong in a text; that a text still asks what its options answer,
 * or says nothing more than the facts do, it cannot find: own words in which nothing is wrong are not checked.
 */
export function standingOf(service: Service, { frozen, made, written }: Item): StandingView {
  if (written) return standingIn(foundInWritten(written.text));
  if (!made) return "proved";
  const problems = problemsIn(service, posedFromBank(frozen));
  if (problems.some((problem) => weightOf(problem) === "wrong")) return "wrong";
  const isBankWords = Object.keys(made.own.texts).length === 0;
  return isBankWords && problems.length === 0 ? "proved" : "not checked";
}

/** What a teacher wrote from nothing is wrong, or nobody checked it. */
export function standingIn(found: readonly FoundInWrittenView[]): StandingView {
  return found.some(({ weight }) => weight === "wrong" || weight === "missing") ? "wrong" : "not checked";
}

export function foundView(problem: Problem): FoundInWordsView {
  return {
    place: placeOf(problem.where),
    weight: weightOf(problem),
    words: sentence(problemClause(problem)),
    statements: problem.statements,
  };
}

/** The text at which it is told; null where it is not about one. */
function placeOf(where: Where): string | null {
  if (typeof where === "object") return `${where.list} ${where.id}`;
  return where === "stem" || where === "explanation" ? where : null;
}
