import type { Fact } from "../model/fact.ts";
import type { Statement } from "../statements.ts";

interface Role<Name extends string, Relation extends Statement["relation"] = Statement["relation"]> {
  readonly role: Name;
  readonly statement: Extract<Statement, { readonly relation: Relation }>;
}

/** A statement, and the field in which it names a fact. */
export type Mention =
  | Role<"about", "claim" | "position">
  | Role<"holder", "tenure" | "position">
  | Role<"office", "tenure">
  | Role<"on", "position">
  | Role<"opposes", "position">
  | Role<"where", "where">
  | Role<"chairs", "chairs">
  | Role<"between", "between">
  | Role<"by", "by">
  | Role<"visitor", "event">
  | Role<"during", "event">
  | Role<"parties", "when">
  | Role<"usedBy", "usage">
  | Role<"contestedBy", "usage">
  | Role<"names", "usage">
  | Role<"said">
  | Role<"cites">
  | Role<"credit">;

/** Everything that a statement names, each with its role in it. */
export function mentionsIn(statement: Statement): readonly (Mention & { readonly named: Fact })[] {
  const { standing, cites } = statement;
  const voices = "said" in standing ? standing.said : [];
  return [
    ...mentionsInContent(statement),
    ...voices.map(({ by }) => ({ role: "said" as const, statement, named: by })),
    ...cites.map(({ source }) => ({ role: "cites" as const, statement, named: source })),
    ...cites.flatMap((cite) =>
      "credit" in cite && cite.credit ? [{ role: "credit" as const, statement, named: cite.credit.outlet }] : [],
    ),
  ];
}

function mentionsInContent(statement: Statement): readonly (Mention & { readonly named: Fact })[] {
  switch (statement.relation) {
    case "claim":
      return statement.fact.about.map((named) => ({ role: "about", statement, named }));
    case "position":
      return [
        ...statement.fact.about.map((named) => ({ role: "about" as const, statement, named })),
        { role: "holder", statement, named: statement.fact.holder },
        { role: "on", statement, named: statement.fact.on },
        ...statement.fact.opposes.map((named) => ({ role: "opposes" as const, statement, named })),
      ];
    case "tenure":
      return [
        { role: "holder", statement, named: statement.is.holder },
        { role: "office", statement, named: statement.is.office },
      ];
    case "usage":
      return [
        ...statement.fact.usedBy.map((named) => ({ role: "usedBy" as const, statement, named })),
        ...statement.fact.contestedBy.map((named) => ({ role: "contestedBy" as const, statement, named })),
        ...statement.fact.names.map((named) => ({ role: "names" as const, statement, named })),
      ];
    case "event": {
      const { visitor, during } = statement.fact;
      return [
        ...(visitor ? [{ role: "visitor" as const, statement, named: visitor }] : []),
        ...(during ? [{ role: "during" as const, statement, named: during }] : []),
      ];
    }
    case "where":
      return [{ role: "where", statement, named: statement.is }];
    case "chairs":
      return statement.is.map((named) => ({ role: "chairs", statement, named }));
    case "between":
      return statement.is.map((named) => ({ role: "between", statement, named }));
    case "by":
      return statement.is.map((named) => ({ role: "by", statement, named }));
    case "when":
      return statement.fact.kind === "instrument"
        ? statement.fact.parties.map((named) => ({ role: "parties", statement, named }))
        : [];
    case "term":
      return [];
    default:
      return statement satisfies never;
  }
}
