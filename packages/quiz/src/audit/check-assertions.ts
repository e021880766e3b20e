import type { Because } from "../question/because.ts";
import type { Question } from "../question/question.ts";
import { type Assertion, assertionsIn } from "./assertions.ts";
import type { Refutation } from "./derive-truth/truth.ts";
import type { KnownFacts } from "./known-facts/known-facts.ts";
import type { Problem } from "./problem.ts";

/** Whether the facts prove of every piece what the question says of it. */
export function checkAssertions(question: Question, known: KnownFacts): readonly Problem[] {
  return assertionsIn(question, known).flatMap((assertion) => {
    const { says } = assertion;
    if ("notAt" in says) return checkElsewhere(assertion, says.notAt, question.asked);
    return says.verdict === "right"
      ? checkRight(assertion, says, question.asked)
      : checkWrong(assertion, says, question.asked);
  });
}

function checkRight(
  { list, id, truth }: Assertion,
  { statement }: Because,
  asked: readonly string[],
): readonly Problem[] {
  const where = { list, id, part: "because" } as const;
  switch (truth.is) {
    case "true":
      return truth.provenBy.includes(statement)
        ? []
        : [{ code: "proof-mismatch", where, declared: statement, statements: truth.provenBy }];
    case "false": {
      const { refutations } = truth;
      return [{ code: "right-option-false", where, refutations, statements: statementsOf(refutations) }];
    }
    case "unknown":
      return [{ code: "right-option-unproven", where, doubt: truth.doubt, statements: asked }];
  }
}

function checkWrong(
  { list, id, truth }: Assertion,
  declared: Extract<Because, { readonly verdict: "wrong" }>,
  asked: readonly string[],
): readonly Problem[] {
  const where = { list, id, part: "because" } as const;
  switch (truth.is) {
    case "true":
      return [{ code: "wrong-option-true", where, statements: truth.provenBy }];
    case "unknown":
      return [{ code: "wrong-option-unproven", where, doubt: truth.doubt, statements: asked }];
    case "false": {
      const { refutations } = truth;
      const isRefuted = refutations.some(
        ({ ground, statement }) => ground === declared.ground && statement === declared.statement,
      );
      return isRefuted
        ? []
        : [{ code: "refutation-mismatch", where, declared, refutations, statements: statementsOf(refutations) }];
    }
  }
}

/** What is placed in one place is not to belong to another: any refutation will do. */
function checkElsewhere({ list, id, truth }: Assertion, other: string, asked: readonly string[]): readonly Problem[] {
  const where = { list, id, part: "value" } as const;
  switch (truth.is) {
    case "true":
      return [{ code: "other-pair-true", where, other, statements: truth.provenBy }];
    case "unknown":
      return [{ code: "other-pair-unproven", where, other, doubt: truth.doubt, statements: asked }];
    case "false":
      return [];
  }
}

function statementsOf(refutations: readonly Refutation[]): readonly string[] {
  return refutations.map(({ statement }) => statement);
}
