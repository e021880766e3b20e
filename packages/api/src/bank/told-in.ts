import type { Statement } from "@communique/domain";
import { citationViews, sentenceOfStatement, wordsOf } from "@communique/quiz";
import { allStatements } from "../all-facts.ts";
import { type TextIndex, textIndexOf } from "./text-index.ts";

/** Enough to choose from. */
const shownAtMost = 20;

let index: TextIndex | undefined;

/** The statements that have these words, the best first; none where there are no words. */
export function toldIn(text: string): readonly Statement[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  index ??= textIndexOf(searched(), textsOf);
  return index(words)
    .ids.slice(0, shownAtMost)
    .flatMap((id) => allStatements.get(id) ?? []);
}

/** Of an event all that is told of it is one sentence: what of that is meant, its aspects say. */
function searched(): readonly Statement[] {
  return [...allStatements.values()].filter(({ relation }) => relation !== "event");
}

function textsOf(statement: Statement) {
  const cites = citationViews(statement.cites).map(({ label }) => label);
  return { stem: sentenceOfStatement(statement), told: cites.join(" "), parts: "" };
}
