import type { Fact } from "@communique/domain";
import type { Truth } from "../audit/derive-truth/truth.ts";
import { type KnownFacts, knownFacts } from "../audit/known-facts/known-facts.ts";
import type { Problem, WhereInPiece } from "../audit/problem.ts";
import type { OwnOption, OwnQuestion } from "./own-question.ts";
import { readOwn } from "./read-own.ts";
import { truthOfSentence, truthWritten } from "./truth-written.ts";

/** Something that the facts bear out: what is marked right is so, or what is marked wrong is not. */
export interface BorneOut {
  readonly where: WhereInPiece;
  readonly isRight: boolean;
  readonly statements: readonly string[];
}

/** What the facts say of a teacher's own question. Neither list being empty says anything: most that is asked no fact tells. */
export interface OwnJudgement {
  readonly problems: readonly Problem[];
  readonly borneOut: readonly BorneOut[];
}

const knownOf = new WeakMap<readonly Fact[], KnownFacts>();

/**
 * What can be judged of a question that a teacher wrote: its answers, where one of the statements on which it rests is what answers
 * it, and what its texts name and tell. That the question asks what its statements answer nobody can judge but its author.
 *
 * @example
 * judgeOwn(question, facts).problems; // [{ code: "right-option-false", where: { list: "options", id: "a", … }, … }]
 */
export function judgeOwn(question: OwnQuestion, facts: readonly Fact[]): OwnJudgement {
  const known = knownOf.get(facts) ?? knownFacts(facts);
  knownOf.set(facts, known);
  const verdicts = answersIn(question).map((answer) => ({ ...answer, truth: truthOf(answer, question, known) }));
  const decided = new Set(verdicts.filter(({ truth }) => truth.is !== "unknown").map(({ id }) => id));
  return {
    problems: [...verdicts.flatMap(problemIn), ...readOwn(question, known, decided)],
    borneOut: verdicts.flatMap(borneOutIn),
  };
}

interface Answer extends Pick<OwnOption, "id" | "text"> {
  readonly list: "options" | "key";
  readonly isRight: boolean;
}

function answersIn(question: OwnQuestion): readonly Answer[] {
  if (question.kind === "type the answer") {
    return [{ list: "key", id: "key", text: question.key.text, isRight: true }];
  }
  return question.options.map(({ id, text, because }) => ({
    ...{ list: "options", id, text },
    isRight: because.verdict === "right",
  }));
}

function truthOf({ id, text }: Answer, { kind, stem, rests }: OwnQuestion, known: KnownFacts): Truth {
  const statements = rests.flatMap((rest) => known.statements.get(rest) ?? []);
  const judged = { stem, statements, known };
  if (kind !== "true or false") return truthWritten(text, judged);
  const truth = truthOfSentence(judged);
  return id === "a" ? truth : opposite(truth);
}

/** Where a sentence is true, that it is false is refuted. */
function opposite(truth: Truth): Truth {
  switch (truth.is) {
    case "true": {
      const [first, ...rest] = truth.provenBy;
      const refutation = (statement: string) => ({ ground: "contradiction", statement }) as const;
      return { is: "false", refutations: [refutation(first), ...rest.map(refutation)] };
    }
    case "false": {
      const [first, ...rest] = truth.refutations;
      return { is: "true", provenBy: [first.statement, ...rest.map(({ statement }) => statement)] };
    }
    case "unknown":
      return truth;
  }
}

type Judged = Answer & { readonly truth: Truth };

function problemIn({ list, id, isRight, truth }: Judged): readonly Problem[] {
  const where = { list, id, part: "because" } as const;
  if (truth.is === "false" && isRight) {
    const { refutations } = truth;
    const statements = refutations.map(({ statement }) => statement);
    return [{ code: "right-option-false", where, refutations, statements }];
  }
  if (truth.is === "true" && !isRight) return [{ code: "wrong-option-true", where, statements: truth.provenBy }];
  return [];
}

function borneOutIn({ list, id, isRight, truth }: Judged): readonly BorneOut[] {
  const where = { list, id, part: "because" } as const;
  if (truth.is === "true" && isRight) return [{ where, isRight, statements: truth.provenBy }];
  if (truth.is !== "false" || isRight) return [];
  return [{ where, isRight, statements: truth.refutations.map(({ statement }) => statement) }];
}
