import { type Fact, type Statement, statementsIn } from "@communique/domain";
import { backgroundFacts } from "@communique/domain/background";
import { articleFacts } from "@communique/domain/facts";

/** What the article tells, and what other sources tell around it. */
export const allFacts: readonly Fact[] = [...articleFacts, ...backgroundFacts];

/** The same statement by statement, by their ids. */
export const allStatements: ReadonlyMap<string, Statement> = new Map(
  statementsIn(allFacts).map((statement) => [statement.id, statement]),
);
