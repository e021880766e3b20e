import type { Event, Statement } from "@communique/domain";
import type { Question } from "../../question/question.ts";
import { isMarkedRight, type Piece, piecesOf } from "../pieces.ts";
import type { Problem } from "../problem.ts";
import { withoutArticle } from "./names-actor.ts";
import { containsWords, normalForm } from "./normal-form.ts";
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
    .filter((statement) => !isTold(statement, explanation, asked.length === 1))
    .map(({ id }): Problem => ({ code: "answer-untold", where: "explanation", statements: [id] }));
  if (untold.length > 0) return untold;
  const key = keyOf(question);
  return key && !namesKey(explanation, key, known)
    ? [{ code: "answer-untold", where: "explanation", statements: asked }]
    : [];
}

/** The share of a statement's telling words that an explanation in other words has at least. */
const toldInOtherWords = 0.7;

/**
 * Whether an explanation speaks of what a statement tells: in its own sentence, or by the name of what it is about. Where it
 * tells of one statement alone, other words may do.
 */
function isTold({ fact }: Statement, explanation: string, isOnly: boolean): boolean {
  switch (fact.kind) {
    case "claim":
    case "position":
      return (
        containsWords(explanation, fact.says) || (isOnly && sharedWords(fact.content, explanation) >= toldInOtherWords)
      );
    case "tenure":
      return containsWords(explanation, fact.holder.family);
    case "event":
      return waysToNameOf(fact).some((words) => containsWords(explanation, words));
    case "instrument":
    case "term":
    case "usage":
      return containsWords(explanation, withoutArticle(fact.name));
  }
}

/** How many of the longer words of one text another has, as a share. */
function sharedWords(text: string, other: string): number {
  const telling = tellingWords(text);
  const given = new Set(tellingWords(other));
  return telling.filter((word) => given.has(word)).length / Math.max(1, telling.length);
}

function tellingWords(text: string): readonly string[] {
  return (normalForm(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 3 || /\d/.test(word));
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
  return asks.relation === "dated" ? undefined : piecesOf(question).find(isMarkedRight);
}

function namesKey(text: string, { text: name, value }: Piece, known: Reading["known"]): boolean {
  return containsWords(text, name) || (typeof value === "object" && namesValue(text, value, known));
}
