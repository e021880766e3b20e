import type { ChoiceQuestion, Option } from "../question/question.ts";
import type { Refutation, Truth } from "./derive-truth/truth.ts";
import { truthsOf } from "./derive-truth/truth-of.ts";
import type { KnownFacts } from "./known-facts.ts";
import type { Problem } from "./problem.ts";

/** Whether one option is marked right, and the facts prove of every option what is said of it. */
export function checkOptions(question: ChoiceQuestion, known: KnownFacts): readonly Problem[] {
  return [
    ...checkMarks(question),
    ...truthsOf(question, known).flatMap(({ option, truth }) =>
      option.because.verdict === "right" ? checkRight(question, option, truth) : checkWrong(question, option, truth),
    ),
  ];
}

function checkMarks({ options, asked: [statement] }: ChoiceQuestion): readonly Problem[] {
  const marked = options.filter(({ because }) => because.verdict === "right").map(({ id }) => id);
  return marked.length === 1 ? [] : [{ code: "right-option-count", where: "options", marked, statements: [statement] }];
}

function checkRight(
  { asked: [statement] }: ChoiceQuestion,
  { id, because }: Option<unknown>,
  truth: Truth,
): readonly Problem[] {
  const where = { option: id, part: "because" as const };
  switch (truth.is) {
    case "true": {
      const isProof = truth.provenBy.includes(because.statement);
      return isProof
        ? []
        : [{ code: "proof-mismatch", where, declared: because.statement, statements: truth.provenBy }];
    }
    case "false":
      return [
        {
          code: "right-option-false",
          where,
          refutations: truth.refutations,
          statements: statementsOf(truth.refutations),
        },
      ];
    case "unknown":
      return [{ code: "right-option-unproven", where, doubt: truth.doubt, statements: [statement] }];
  }
}

function checkWrong(
  { asked: [statement] }: ChoiceQuestion,
  { id, because }: Option<unknown>,
  truth: Truth,
): readonly Problem[] {
  const where = { option: id, part: "because" as const };
  if (because.verdict !== "wrong") return [];
  switch (truth.is) {
    case "true":
      return [{ code: "wrong-option-true", where, statements: truth.provenBy }];
    case "unknown":
      return [{ code: "wrong-option-unproven", where, doubt: truth.doubt, statements: [statement] }];
    case "false": {
      const { refutations } = truth;
      const isRefuted = refutations.some(
        (refutation) => refutation.ground === because.ground && refutation.statement === because.statement,
      );
      return isRefuted
        ? []
        : [
            {
              code: "refutation-mismatch",
              where,
              declared: because,
              refutations,
              statements: statementsOf(refutations),
            },
          ];
    }
  }
}

function statementsOf(refutations: readonly Refutation[]): readonly string[] {
  return refutations.map(({ statement }) => statement);
}
