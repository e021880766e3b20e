import { type Fact, type Statement, statementsIn } from "@communique/domain";
import { textOf } from "../source/told.ts";
import { entryAddress } from "./entry-address.ts";
import { namesToFind } from "./names-to-find.ts";
import type { EntryKind, SearchEntry } from "./search-entry.ts";

/** What the given facts tell, each fact once; documents are found by their names. */
export function toldEntries(facts: readonly Fact[]): readonly Omit<SearchEntry, "origin">[] {
  const byFact = Map.groupBy(statementsIn(facts), ({ fact }) => fact);
  return [...byFact].flatMap(([fact, statements]) => {
    const [first] = statements;
    if (!first || fact.kind === "instrument") return [];
    const [, ...also] = fact.kind === "usage" ? namesToFind(fact) : [];
    return [
      {
        id: fact.id,
        kind: kindOf(fact),
        title: textOf(fact),
        also,
        names: namesOf(fact),
        about: [...new Set(statements.flatMap(concernedIn).flatMap(namesToFind))],
        status: first.standing.status,
        ...entryAddress(first),
      },
    ];
  });
}

function kindOf({ kind }: Exclude<Statement["fact"], { readonly kind: "instrument" }>): EntryKind {
  if (kind === "tenure") return "office";
  return kind === "usage" ? "term" : kind;
}

function namesOf(fact: Statement["fact"]): readonly string[] {
  if (fact.kind === "term") return [fact.name, fact.standsFor];
  if (fact.kind === "event") return [fact.called.replace(/^(?:an?|the) /, "")];
  return fact.kind === "usage" ? namesToFind(fact) : [];
}

/** Whom and what a statement concerns, by whose names it is found as well. */
function concernedIn(statement: Statement): readonly Fact[] {
  switch (statement.relation) {
    case "claim":
      return statement.fact.about;
    case "position":
      return [...statement.fact.about, statement.fact.holder, statement.fact.on];
    case "tenure":
      return [statement.is.holder, statement.is.office];
    case "usage":
      return statement.fact.names;
    case "event":
      return statement.fact.visitor ? [statement.fact.visitor] : [];
    case "where":
      return [statement.is];
    case "chairs":
    case "between":
    case "by":
      return statement.is;
    default:
      return [];
  }
}
