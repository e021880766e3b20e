import type { Citation, Fact, Statement } from "@communique/domain";
import type { Question } from "../../question/question.ts";
import { factsIn } from "../read-text/told-by.ts";
import { indexed } from "./indexed.ts";
import type { KnownFacts } from "./known-facts.ts";

const toldIn: (known: KnownFacts) => Told = indexed((known) => {
  const told = { article: new Set<Fact>(), background: new Set<Fact>() };
  for (const statement of known.statements.values()) {
    const speakers = "said" in statement.standing ? statement.standing.said.map(({ by }) => by) : [];
    for (const about of witnessesOf(statement))
      for (const fact of [...factsIn(statement), ...speakers]) told[about].add(fact);
  }
  return told;
});

interface Told {
  readonly article: ReadonlySet<Fact>;
  readonly background: ReadonlySet<Fact>;
}

function witnessesOf({ cites }: Statement): readonly Question["about"][] {
  const isOfArticle = (cite: Citation) => "paragraph" in cite;
  return [
    ...(cites.some(isOfArticle) ? (["article"] as const) : []),
    ...(cites.every(isOfArticle) ? [] : (["background"] as const)),
  ];
}

/** Whether a fact is named by what the article tells, or by what other sources do. */
export function isToldIn(about: Question["about"], fact: Fact, known: KnownFacts): boolean {
  return toldIn(known)[about].has(fact);
}
