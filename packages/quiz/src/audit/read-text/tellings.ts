import type { Statement } from "@communique/domain";
import type { Question } from "../../question/question.ts";
import { containsWords } from "./normal-form.ts";
import { type QuestionText, showsBareContent } from "./question-texts.ts";
import type { Reading } from "./reading.ts";

/** A text, and a statement that it tells. */
export interface Telling {
  readonly text: QuestionText;
  readonly statement: Statement;
}

/**
 * What each text tells: the explanation the asked statement; the feedback of a wrong option its refutation, where that is
 * another statement; the stem of a true-or-false question, and a sentence with a gap, the asked statement; and any text a
 * statement whose bare content it repeats. Texts that show bare content on purpose, and the texts of options, tell nothing.
 */
export function tellingsIn({ question, texts, statements }: Reading): readonly Telling[] {
  return texts
    .filter((text) => text.role !== "piece" && !showsBareContent(question, text))
    .flatMap((text) =>
      statements.filter((statement) => tells(text, statement, question)).map((statement) => ({ text, statement })),
    );
}

function tells({ text, role, piece }: QuestionText, statement: Statement, question: Question): boolean {
  const isAsked = question.asked.includes(statement.id);
  if (isAsked && (role === "sentence" || (role === "explanation" && question.asked.length === 1))) return true;
  if (isAsked && role === "stem" && stemTells(question)) return true;
  if (piece?.because?.verdict === "wrong" && piece.because.statement === statement.id && !isAsked) return true;
  const isWorded = statement.relation === "claim" || statement.relation === "position";
  return isWorded && containsWords(text, statement.fact.content);
}

/** Whether the stem itself tells what is asked: to be called true or false, or with one of its words left to be found. */
function stemTells({ kind, asks }: Question): boolean {
  return kind === "true or false" || (kind !== "fill the gap" && asks.relation === "words");
}
