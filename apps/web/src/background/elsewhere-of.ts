import { type Fact, statementsAbout, statementsIn } from "@communique/domain";
import { elsewhere, type ToldElsewhere } from "./entries.ts";

/** What the given facts, of other sources than the article, tell of somebody or something that the article names. */
export function elsewhereOf(facts: readonly Fact[], about: Fact): readonly ToldElsewhere[] {
  const asked = statementsAbout([about, ...facts], about.id);
  if (asked.outcome !== "found") return [];
  const told = new Set(asked.concerning.map(({ statement }) => statement.fact));
  return [...told].map((fact) => elsewhere(fact, statementsIn([fact])));
}
