import type { Option, Question } from "../question.ts";
import type { Refutation, Truth } from "./derive-truth/truth.ts";
import { truthsOf } from "./derive-truth/truth-of.ts";
import type { KnownFacts } from "./known-facts.ts";
import type { Problem } from "./problem.ts";

/** Whether one option is marked right, and the facts prove of every option what is said of it. */
export function checkOptions(question: Question, known: KnownFacts): readonly Problem[] {
  const judged = truthsOf(question, known);
  return [
    ...checkMarks(question),
    ...judged.flatMap(({ option, truth }) => {
      const unreadable = checkValue(question, option, known);
      return unreadable.length > 0 ? unreadable : checkOption(question, option, { truth, known });
    }),
  ];
}

function checkMarks({ options, statement }: Question): readonly Problem[] {
  const marked = options.filter(({ because }) => because.verdict === "right").map(({ id }) => id);
  return marked.length === 1 ? [] : [{ code: "right-option-count", where: "options", marked, statements: [statement] }];
}

const valueKeys = {
  holder: "person",
  office: "office",
  when: "when",
  where: "place",
  chairs: "persons",
  met: "person",
} as const;

function checkValue(question: Question, { id, value }: Option<unknown>, known: KnownFacts): readonly Problem[] {
  const where = { option: id, part: "value" as const };
  const statements = [question.statement];
  if (question.kind === "single choice") {
    const { relation } = question.asks;
    const isOfType = typeof value === "object" && value !== null && valueKeys[relation] in value;
    if (!isOfType) return [{ code: "value-of-other-type", where, relation, statements }];
  }
  return idsIn(value)
    .filter((fact) => !known.byId.has(fact))
    .map((fact) => ({ code: "unknown-fact", where, id: fact, statements }));
}

function idsIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap((part): readonly string[] => {
    if (typeof part === "string") return [part];
    return Array.isArray(part) ? part : [];
  });
}

function checkOption(
  question: Question,
  option: Option<unknown>,
  { truth, known }: { readonly truth: Truth; readonly known: KnownFacts },
): readonly Problem[] {
  if (!known.statements.has(option.because.statement)) return [];
  return option.because.verdict === "right" ? checkRight(question, option, truth) : checkWrong(question, option, truth);
}

function checkRight({ statement }: Question, { id, because }: Option<unknown>, truth: Truth): readonly Problem[] {
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

function checkWrong({ statement }: Question, { id, because }: Option<unknown>, truth: Truth): readonly Problem[] {
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
