import type { Problem } from "../problem.ts";
import type { Reading } from "./reading.ts";

const theArticle = /\bthe article\b(?!s? \d)/i;

/** Whether a question about what other sources tell speaks of the article, which does not tell it. */
export function checkWitnessWords({ question, texts, statements, ids }: Reading): readonly Problem[] {
  if (question.about === "article") return [];
  // A document has articles too, and what is told of one may say so.
  if (statements.some(({ fact }) => "says" in fact && theArticle.test(fact.says))) return [];
  return texts.flatMap(({ text, where }): readonly Problem[] => {
    const words = theArticle.exec(text)?.[0];
    return words === undefined ? [] : [{ code: "speaks-of-article", where, words, statements: ids }];
  });
}
