import type { Statement, Status } from "@communique/domain";
import type { Question } from "../question/question.ts";
import { isAsked } from "./asked-statements.ts";
import { missingIn } from "./check-values.ts";
import type { KnownFacts } from "./known-facts/known-facts.ts";
import { isMarkedRight, type Piece, piecesOf } from "./pieces.ts";
import type { Problem, Where } from "./problem.ts";

/** Whether the question asks about facts that there are, and names all the statements that answer it, and no others. */
export function checkAsked(question: Question, known: KnownFacts): readonly Problem[] {
  const missing = missingIds(question, known);
  if (missing.length > 0) return missing;
  const statements = question.asked.flatMap((id) => known.statements.get(id) ?? []);
  const others = [
    ...statements
      .filter((statement) => !isAsked(question, statement, known))
      .map(({ id }): Problem => ({ code: "asked-statement-mismatch", where: "asked", given: id, statements: [id] })),
    ...proofsNotAsked(question).map(
      (id): Problem => ({ code: "asked-statement-missing", where: "asked", missing: id, statements: [id] }),
    ),
  ];
  return others.length > 0 ? others : checkStatuses(question, statements);
}

function missingIds(question: Question, known: KnownFacts): readonly Problem[] {
  const missing = (ids: readonly string[], where: Where) =>
    ids
      .filter((id) => !known.statements.has(id))
      .map((id): Problem => ({ code: "unknown-statement", where, id, statements: [] }));
  return [
    ...missingIn(question.asks, "asks", known),
    ...missing(question.asked, "asked"),
    ...missing(question.reveals, "reveals"),
    ...piecesOf(question).flatMap(({ list, id, because }) =>
      because ? missing([because.statement], { list, id, part: "because" }) : [],
    ),
  ];
}

/** Where several things are asked at once, the statement behind each of them is asked. */
function proofsNotAsked(question: Question): readonly string[] {
  switch (question.kind) {
    case "several right":
    case "put in order":
    case "match pairs":
    case "sort into groups":
      return [...new Set(proofsIn(piecesOf(question)))].filter((id) => !question.asked.includes(id));
    default:
      return [];
  }
}

function proofsIn(pieces: readonly Piece[]): readonly string[] {
  return pieces.filter(isMarkedRight).flatMap(({ because }) => because?.statement ?? []);
}

function checkStatuses({ statuses }: Question, statements: readonly Statement[]): readonly Problem[] {
  const told = [...new Set(statements.map(({ standing }): Status => standing.status))];
  const isSame = told.length === statuses.length && told.every((status) => statuses.includes(status));
  const ids = statements.map(({ id }) => id);
  return isSame ? [] : [{ code: "status-mismatch", where: "statuses", given: statuses, told, statements: ids }];
}
