import { boundsOf } from "../../src/bounds.ts";
import type { Fact } from "../../src/model/fact.ts";
import type { When } from "../../src/model/when.ts";
import type { Statement } from "../../src/statements.ts";
import { labelOfWhen } from "../../src/wording/index.ts";
import { type Paint, printedStatement } from "./statement.ts";

/** What other sources tell, in the order of time; last what has none. */
export function printedBackground(statements: readonly Statement[], paint: Paint): readonly string[] {
  const dated = statements.map((statement) => ({ statement, when: timeOf(statement.fact) }));
  const inOrder = dated.sort((one, other) => orderOf(one.when).localeCompare(orderOf(other.when), "en"));
  const byTime = Map.groupBy(inOrder, ({ when }) => (when ? labelOfWhen(when) : "Of no one time"));
  return [...byTime].flatMap(([time, some]) => [
    paint("bold", time),
    ...some.flatMap(({ statement }) => printedStatement(statement, paint)),
    "",
  ]);
}

/** When a fact happens; for a claim or a position, when that happens which it is about first. */
function timeOf(fact: Fact): When | undefined {
  switch (fact.kind) {
    case "event":
      return "due" in fact ? fact.due.is : fact.when.is;
    case "tenure":
      return fact.asOf;
    case "instrument":
      if ("dated" in fact) return fact.dated.is;
      return fact.form === "offer" ? timeOf(fact.inside) : undefined;
    case "claim":
    case "position":
      return fact.about.map(timeOf).find(Boolean);
    default:
      return undefined;
  }
}

function orderOf(when: When | undefined): string {
  const { from, until } = when ? boundsOf(when) : {};
  return from ?? until ?? "after every day";
}
