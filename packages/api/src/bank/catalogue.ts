import { type Statement, statementsIn } from "@communique/domain";
import type { Bank, Question } from "@communique/quiz";
import { questionIndexOf, type TextIndex } from "./text-index.ts";

/** A bank as it is browsed: each part is worked out when somebody first needs it. */
export interface Catalogue {
  readonly questions: () => readonly Question[];
  readonly statements: () => ReadonlyMap<string, Statement>;
  readonly search: TextIndex;
  /** How many paragraphs what is asked about has; none where it is no article. */
  readonly paragraphs: number;
}

export function catalogueOf(bank: Bank): Catalogue {
  let statements: ReadonlyMap<string, Statement> | undefined;
  let search: TextIndex | undefined;
  return {
    questions: bank.questions,
    statements: () => {
      statements ??= new Map(statementsIn(bank.facts).map((statement) => [statement.id, statement]));
      return statements;
    },
    search: (words) => {
      search ??= questionIndexOf(bank.questions());
      return search(words);
    },
    paragraphs: bank.facts.find((fact) => fact.kind === "article")?.sentences.length ?? 0,
  };
}
