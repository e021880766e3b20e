import type { Statement } from "@communique/domain";
import {
  citationViews,
  isGuessedUnread,
  keyText,
  type Part,
  partsOf,
  publicView,
  type Question,
  sentenceOfStatement,
} from "@communique/quiz";
import type { BankQuestionView, PartView, StatementView } from "../bank-views.ts";
import type { ToldView } from "../set-views.ts";
import { acceptedBy } from "./accepted-by.ts";

/** A question with its key and its proof, whose statements are looked up by their ids. */
export function bankQuestionView(question: Question, statements: ReadonlyMap<string, Statement>): BankQuestionView {
  const { id, about, difficulty, explanation, statuses, topics, cites, asks, asked } = question;
  const parts = partsInOrder(question);
  const ids = new Set([...asked, ...parts.map(({ because }) => because.statement)]);
  return {
    ...{ id, about, difficulty, explanation, statuses, topics, cites },
    question: publicView(question),
    guessedUnread: isGuessedUnread(question),
    relation: asks.relation,
    key: keyText(question),
    keyReason: "key" in question ? question.key.feedback : null,
    parts: parts.map((part) => partView(part, belongsTo(question, part))),
    accepts: acceptedBy(question),
    statements: [...ids].map((one) => statementView(statements.get(one), one)),
  };
}

/** Things that are to be put in order stand in it, since they are what is right. */
function partsInOrder(question: Question): readonly Part[] {
  const parts = partsOf(question);
  if (question.kind !== "put in order") return parts;
  return question.order.flatMap((id) => parts.filter((part) => part.id === id));
}

function partView({ id, text, feedback, because }: Part, place: string | null): PartView {
  return {
    ...{ id, text, feedback },
    right: because.verdict === "right",
    belongsTo: place,
    ground: because.verdict === "wrong" ? because.ground : null,
    statement: because.statement,
  };
}

function belongsTo(question: Question, { id }: Part): string | null {
  if (question.kind === "match pairs") {
    const pair = question.pairs.find(({ left }) => left === id);
    return question.rights.find((right) => right.id === pair?.right)?.text ?? null;
  }
  if (question.kind === "sort into groups") {
    const placed = question.places.find(({ item }) => item === id);
    return question.groups.find((group) => group.id === placed?.group)?.text ?? null;
  }
  return null;
}

export function toldView(statement: Statement): ToldView {
  return { ...statementView(statement, statement.id), tells: statement.relation };
}

export function statementView(statement: Statement | undefined, id: string): StatementView {
  if (!statement) throw new TypeError(`A question rests on the statement ${id}, which the facts do not have.`);
  return {
    id,
    says: sentenceOfStatement(statement),
    status: statement.standing.status,
    cites: citationViews(statement.cites),
  };
}
