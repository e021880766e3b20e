import type { Statement } from "@communique/domain";
import type { ChoiceQuestion } from "../../question/question.ts";
import type { KnownFacts } from "../known-facts/known-facts.ts";
import { containsWords } from "./normal-form.ts";
import { isPart, type QuestionText, restingStatements, showsBareContent, textsOf } from "./question-texts.ts";

/** A text, and a statement that it tells. */
export interface Telling {
  readonly text: QuestionText;
  readonly statement: Statement;
}

/**
 * What each text tells: the explanation the asked statement; the feedback of a wrong option its refutation, where that is
 * another statement; the stem of a true-or-false question the asked statement; and any text a statement whose bare content it repeats. Texts
 * that show bare content on purpose, and the texts of options, tell nothing.
 */
export function tellingsIn(question: ChoiceQuestion, known: KnownFacts): readonly Telling[] {
  const statements = restingStatements(question, known);
  return textsOf(question)
    .filter(({ where }) => !isPart(where, "text") && !(where === "stem" && showsBareContent(question)))
    .flatMap((text) =>
      statements.filter((statement) => tells(text, statement, question)).map((statement) => ({ text, statement })),
    );
}

function tells({ text, where, option }: QuestionText, statement: Statement, question: ChoiceQuestion): boolean {
  const isAsked = statement.id === question.asked[0];
  if (where === "explanation" && isAsked) return true;
  if (where === "stem" && isAsked && question.kind === "true or false") return true;
  if (option?.because.verdict === "wrong" && option.because.statement === statement.id && !isAsked) return true;
  const isWorded = statement.relation === "claim" || statement.relation === "position";
  return isWorded && containsWords(text, statement.fact.content);
}
