import type { Statement } from "@communique/domain";
import type { Problem } from "../problem.ts";
import { quotationsIn } from "./quotations.ts";
import type { Reading } from "./reading.ts";
import { wordsOf } from "./told-by.ts";

/** Whether words in quotation marks are those that a cited sentence prints so, or a contested word that is asked about. */
export function checkQuotations({ texts, statements, ids }: Reading): readonly Problem[] {
  const quoting = texts.filter(({ text }) => quotationsIn(text).length > 0);
  if (quoting.length === 0) return [];
  const quotes = new Set(statements.flatMap(quotableIn));
  return quoting.flatMap(({ text, where }) =>
    quotationsIn(text)
      .filter((quotation) => !quotes.has(quotation))
      .map((quotation) => ({ code: "unsupported-quotation", where, quotation, statements: ids })),
  );
}

function quotableIn(statement: Statement): readonly string[] {
  const { fact, cites } = statement;
  const contested = fact.kind === "usage" ? [fact.name, ...fact.alsoCalled, ...writtenIn(fact)] : [];
  const cited = cites.flatMap(({ quote }) => quote ?? []);
  return [
    ...cited,
    ...contested,
    ...(fact.kind === "term" ? [fact.name] : []),
    ...wordsOf(statement).flatMap(quotationsIn),
  ];
}

function writtenIn({ writtenForms }: Extract<Statement["fact"], { readonly kind: "usage" }>): readonly string[] {
  return writtenForms.map(({ text }) => text);
}
