import type { ChoiceQuestion } from "../../question/question.ts";
import type { KnownFacts } from "../known-facts/known-facts.ts";
import type { Problem } from "../problem.ts";
import { restingStatements, textsOf } from "./question-texts.ts";
import { quotationsIn } from "./quotations.ts";

/** Whether words in quotation marks are those that a cited sentence itself prints in quotation marks. */
export function checkQuotations(question: ChoiceQuestion, known: KnownFacts): readonly Problem[] {
  const statements = restingStatements(question, known);
  const quotes = statements.flatMap(({ cites }) => cites.map((cite) => ("quote" in cite ? cite.quote : undefined)));
  return textsOf(question).flatMap(({ text, where }) =>
    quotationsIn(text)
      .filter((quotation) => !quotes.includes(quotation))
      .map((quotation) => ({
        code: "unsupported-quotation",
        where,
        quotation,
        statements: statements.map(({ id }) => id),
      })),
  );
}
