import type { Event, Statement } from "@communique/domain";
import type { Question } from "../../question/question.ts";
import { isMarkedRight, type Piece, piecesOf } from "../pieces.ts";
import type { Problem } from "../problem.ts";
import { containsWords } from "./normal-form.ts";
import type { Reading } from "./reading.ts";
import { namesValue } from "./says-value.ts";

/** Whether the explanation tells what was asked, and no feedback tells a wrong answer as the right one. */
export function checkLesson(reading: Reading): readonly Problem[] {
  return [...checkExplanation(reading), ...checkFeedback(reading)];
}

function checkExplanation({ question, statements, known }: Reading): readonly Problem[] {
  const { explanation, asked } = question;
  const untold = statements
    .filter(({ id }) => asked.includes(id))
    .filter((statement) => !isTold(statement, explanation))
    .map(({ id }): Problem => ({ code: "answer-untold", where: "explanation", statements: [id] }));
  if (untold.length > 0) return untold;
  const key = keyOf(question);
  // "He was the President" tells it as well, but not "Berg was the President".
  const isOther = piecesOf(question).some((piece) => !isMarkedRight(piece) && namesKey(explanation, piece, known));
  return key && isOther && !namesKey(explanation, key, known)
    ? [{ code: "answer-untold", where: "explanation", statements: asked }]
    : [];
}

/** A claim or a position is told in its own sentence; what is told of an event, a document or an office, by its value. */
function isTold({ fact }: Statement, explanation: string): boolean {
  if (fact.kind === "claim" || fact.kind === "position") return containsWords(explanation, fact.says);
  if (fact.kind === "instrument") return containsWords(explanation, fact.name);
  if (fact.kind === "tenure") {
    return [fact.holder.family, fact.office.title].some((words) => containsWords(explanation, words));
  }
  return fact.kind !== "event" || waysToNameOf(fact).some((words) => containsWords(explanation, words));
}

function waysToNameOf(event: Event): readonly string[] {
  const people = [event.visitor, ...(event.between?.is ?? []), ...(event.chairs?.is ?? [])].filter(
    (person) => person !== undefined,
  );
  return [event.called, ...(event.form === "act" ? [event.clause] : []), ...people.map(({ family }) => family)];
}

function checkFeedback({ question, known }: Reading): readonly Problem[] {
  const key = keyOf(question);
  if (!key) return checkDocuments(question, known);
  return piecesOf(question)
    .filter(({ because }) => because?.verdict === "wrong" && because.statement === key.because?.statement)
    .filter(({ feedback }) => feedback !== null && !namesKey(feedback, key, known))
    .map(
      ({ list, id }): Problem => ({
        code: "answer-untold",
        where: { list, id, part: "feedback" },
        statements: question.asked,
      }),
    );
}

/** What is said of a document to be put somewhere has to name that document. */
function checkDocuments(question: Question, known: Reading["known"]): readonly Problem[] {
  return piecesOf(question).flatMap(({ list, id, because, feedback }): readonly Problem[] => {
    const fact =
      because && (list === "items" || list === "lefts") ? known.statements.get(because.statement)?.fact : undefined;
    if (fact?.kind !== "instrument" || feedback === null || containsWords(feedback, fact.name)) return [];
    return [{ code: "answer-untold", where: { list, id, part: "feedback" }, statements: question.asked }];
  });
}

/** The one right answer to a question on a relation of the facts; undefined for the other questions. */
function keyOf(question: Question): Piece | undefined {
  const { kind, asks } = question;
  if (kind !== "single choice" && kind !== "type the answer") return undefined;
  // What is not a fact or a time may be told in many ways.
  const isFree = ["dated", "meaning", "used by", "words", "left out"].includes(asks.relation);
  return isFree ? undefined : piecesOf(question).find(isMarkedRight);
}

function namesKey(text: string, { text: name, value }: Piece, known: Reading["known"]): boolean {
  return containsWords(text, name) || (typeof value === "object" && namesValue(text, value, known));
}
