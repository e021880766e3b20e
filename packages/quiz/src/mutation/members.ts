import { boundsOf, type Statement } from "@communique/domain";
import type { SeveralRight } from "../question/question.ts";
import type { OtherEnd } from "../question/values.ts";
import { nameOfDated, nameWithDate } from "../wording/dated.ts";
import { liesIn } from "./dates.ts";
import type { Known } from "./known.ts";

/** Something by its name, and what the name means to a program. */
export interface Named {
  readonly text: string;
  readonly value: unknown;
}

/** Whatever else, beside its own options, stands in the relation that the question asks about. */
export function membersBeside({ asks, asked, options }: SeveralRight, known: Known): readonly Named[] {
  const told = known.statement(asked[0]);
  const shown = new Set(options.map(({ value }) => JSON.stringify(value)));
  return known.statements
    .filter((statement) => told !== undefined && isOfArticle(statement) === isOfArticle(told))
    .flatMap((statement) => memberIn(statement, asks.with, told) ?? [])
    .filter(({ value }) => !shown.has(JSON.stringify(value)));
}

function memberIn(statement: Statement, end: OtherEnd, told: Statement | undefined): Named | undefined {
  switch (statement.relation) {
    case "when":
      return "when" in end && liesIn(statement.is, end.when)
        ? { text: nameOfDated(statement.fact), value: { event: statement.fact.id } }
        : undefined;
    case "where":
      return "place" in end && statement.is.id === end.place && boundsOf(timeOf(statement.fact)).from
        ? { text: nameWithDate(statement.fact), value: { event: statement.fact.id } }
        : undefined;
    case "tenure": {
      const { holder, office } = statement.is;
      const isThen =
        told?.relation === "tenure" && JSON.stringify(told.fact.asOf) === JSON.stringify(statement.fact.asOf);
      return "actor" in end &&
        isThen &&
        [office.of.id, "of" in office.of ? office.of.of?.id : ""].includes(end.actor as never)
        ? { text: holder.name, value: { person: holder.id } }
        : undefined;
    }
    default:
      return undefined;
  }
}

function timeOf(event: Extract<Statement, { readonly relation: "where" }>["fact"]) {
  return "due" in event ? event.due.is : event.when.is;
}

export function isOfArticle({ cites }: Statement): boolean {
  return cites.some((cite) => "paragraph" in cite);
}
