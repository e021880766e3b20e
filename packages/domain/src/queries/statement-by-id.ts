import type { Fact } from "../model/fact.ts";
import { type Statement, statementsIn } from "../statements.ts";
import { type Found, unknownId } from "./fact-by-id.ts";

/**
 * The statement that has an id: that of its fact or, for one aspect of an event or document, `id#aspect`.
 *
 * @example
 * statementById([octoberTalks], "event:october-talks#when"); // { outcome: "found", statement: statementsIn([octoberTalks])[1] }
 * statementById([octoberTalks], "event:october-talks#due");
 * // { outcome: "unknown id", id: "event:october-talks#due", nearest: ["event:october-talks"] }
 */
export function statementById(facts: readonly Fact[], id: string): Found<{ readonly statement: Statement }> {
  const statement = statementsIn(facts).find((one) => one.id === id);
  return statement ? { outcome: "found", statement } : unknownId(facts, id);
}
