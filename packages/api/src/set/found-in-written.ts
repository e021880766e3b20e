import {
  type BorneOut,
  judgeOwn,
  ownQuestionFrom,
  type Problem,
  problemClause,
  unfinishedIn,
  type Weight,
  type Where,
  type Written,
  weightOf,
} from "@communique/quiz";
import { allFacts, allStatements } from "../all-facts.ts";
import type { FoundInWrittenView } from "../set-views.ts";
import { sentence } from "./sentence.ts";

/** All that can be said of a question that was written from nothing: what it lacks, what is wrong, left open and borne out. */
export function foundInWritten(written: Written): readonly FoundInWrittenView[] {
  const { problems, borneOut } = judgeOwn(ownQuestionFrom("", written, allStatements), allFacts);
  const lacking = unfinishedIn(written).map(
    ({ place, words, isMissing }): FoundInWrittenView => ({
      ...{ place, words, statements: [] },
      weight: isMissing ? "missing" : "wrong",
    }),
  );
  const found = [
    ...lacking,
    ...problems.map((problem) => problemView(written, problem)),
    ...borneOut
      .filter(({ isRight }) => isRight || written.kind !== "true or false")
      .map((one) => borneOutView(written, one)),
  ];
  // Of a sentence, that it is not true and that it is not false are one thing.
  return [...new Map(found.map((one) => [`${one.place} ${one.words}`, one])).values()];
}

function problemView(written: Written, problem: Problem): FoundInWrittenView {
  return {
    place: placeOf(written, problem.where),
    weight: weightInWritten(problem),
    words: wordsOf(written, problem),
    statements: problem.statements,
  };
}

/** Whoever writes from nothing may quote what no fact knows. */
function weightInWritten(problem: Problem): Weight {
  return problem.code === "unsupported-quotation" ? "not judged" : weightOf(problem);
}

function wordsOf({ kind }: Written, problem: Problem): string {
  if (problem.code === "other-witness") return "It rests on the article and on the background: choose one of the two.";
  if (problem.code !== "right-option-false" && problem.code !== "wrong-option-true")
    return sentence(problemClause(problem));
  if (kind === "true or false") return "The facts say the opposite.";
  return problem.code === "right-option-false"
    ? "It is marked as right, and the facts refute it as an answer."
    : "It is marked as wrong, and by the facts it is right.";
}

function borneOutView(written: Written, { where, isRight, statements }: BorneOut): FoundInWrittenView {
  const words = `The facts bear out that this is ${isRight ? "right" : "wrong"}.`;
  return { place: placeOf(written, where), weight: "borne out", words, statements };
}

/** The field at which it is told; null where it is about none by itself. */
function placeOf({ kind }: Written, where: Where): string | null {
  if (where === "stem" || where === "explanation") return where;
  if (where === "asked") return "rests";
  if (typeof where === "string") return null;
  if (kind === "true or false") return "truth";
  if (where.list === "key") return "accepts 1";
  return where.part === "feedback" ? `feedback ${where.id}` : `options ${where.id}`;
}
