import { type Fact, type Statement, statementsIn } from "@communique/domain";
import type { Question } from "../question/question.ts";
import { piecesOf } from "./pieces.ts";

/** The facts, as mutations look them up. */
export interface Known {
  readonly facts: readonly Fact[];
  readonly statements: readonly Statement[];
  readonly fact: (id: string) => Fact | undefined;
  readonly statement: (id: string) => Statement | undefined;
  /** The ids of the facts that a statement joins, or is about: its own first, and none of a government. */
  readonly idsIn: (statement: Statement) => readonly string[];
  /** All that a question says it rests on: what it asks, its proofs, and what it reveals. */
  readonly restsOn: (question: Question) => readonly Statement[];
  /** Every word of the facts that a question rests on, and of those that they refer to. */
  readonly wordsBehind: (question: Question) => string;
}

export function knownFrom(facts: readonly Fact[]): Known {
  const statements = statementsIn(facts);
  const byId = new Map<string, Fact>(facts.map((fact) => [fact.id, fact]));
  const statementById = new Map(statements.map((statement) => [statement.id, statement]));
  const ids = new Map(statements.map((statement) => [statement, joinedBy(statement)]));
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
    idsIn: (statement) => ids.get(statement) ?? [],
    restsOn,
    wordsBehind: (question) => [...new Set(restsOn(question).map(({ fact }) => wordsOf(fact)))].join("\n"),
  };
}

function idsBehind(question: Question): readonly string[] {
  const proofs = piecesOf(question).flatMap(({ statement }) => statement ?? []);
  return [...new Set([...question.asked, ...proofs, ...question.reveals])];
}

function joinedBy(statement: Statement): readonly string[] {
  const { fact } = statement;
  const ids = "is" in statement ? idsOf(statement.is) : "about" in fact ? fact.about.map(({ id }) => id) : [];
  return [fact.id, ...ids.filter((id) => !id.startsWith("government:"))];
}

/** The ids in a value of a question, and the id of each fact in one of a statement. */
export function idsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return value.includes(":") ? [value.replace(/#.*$/, "")] : [];
  if (typeof value !== "object" || value === null) return [];
  return isFact(value) ? [value.id] : Object.values(value).flatMap(idsOf);
}

function isFact(value: object): value is Fact {
  return "kind" in value && "id" in value;
}

/** The facts at the ends of every link of a fact. */
export function linkedTo(id: string, { facts }: Known): readonly string[] {
  return facts.flatMap((fact) =>
    fact.kind === "link" && fact.between.some((end) => end.id === id) ? fact.between.map((end) => end.id) : [],
  );
}
