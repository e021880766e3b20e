import { type Fact, type Statement, statementsIn } from "@communique/domain";
import type { Question } from "../question/question.ts";
import { piecesOf } from "./pieces.ts";

/** The facts, as mutations look them up. */
export interface Known {
  readonly facts: readonly Fact[];
  readonly statements: readonly Statement[];
  readonly fact: (id: string) => Fact | undefined;
  readonly statement: (id: string) => Statement | undefined;
  /** All that a question says it rests on: what it asks, its proofs, and what it reveals. */
  readonly restsOn: (question: Question) => readonly Statement[];
  /** Every word of the facts that a question rests on, and of those that they refer to. */
  readonly wordsBehind: (question: Question) => string;
}

export function knownFrom(facts: readonly Fact[]): Known {
  const statements = statementsIn(facts);
  const byId = new Map<string, Fact>(facts.map((fact) => [fact.id, fact]));
  const statementById = new Map(statements.map((statement) => [statement.id, statement]));
  const words = new Map<Fact, string>();
  const wordsOf = (fact: Fact) => {
    const text = words.get(fact) ?? JSON.stringify(fact);
    words.set(fact, text);
    return text;
  };
  const restsOn = (question: Question) => idsBehind(question).flatMap((id) => statementById.get(id) ?? []);
  return {
    facts,
    statements,
    fact: (id) => byId.get(id),
    statement: (id) => statementById.get(id),
    restsOn,
    wordsBehind: (question) => [...new Set(restsOn(question).map(({ fact }) => wordsOf(fact)))].join("\n"),
  };
}

function idsBehind(question: Question): readonly string[] {
  const proofs = piecesOf(question).flatMap(({ statement }) => statement ?? []);
  return [...new Set([...question.asked, ...proofs, ...question.reveals])];
}
