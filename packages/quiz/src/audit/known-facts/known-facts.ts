import { type Actor, type Fact, type Statement, statementsIn } from "@communique/domain";

/** The facts, so indexed that no question need look through all of them. */
export interface KnownFacts {
  readonly byId: ReadonlyMap<string, Fact>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly byKind: ReadonlyMap<Fact["kind"], readonly Fact[]>;
  readonly statementsByFact: ReadonlyMap<string, readonly Statement[]>;
}

export function knownFacts(facts: readonly Fact[]): KnownFacts {
  const statements = statementsIn(facts);
  return {
    byId: new Map(facts.map((fact) => [fact.id, fact])),
    statements: new Map(statements.map((statement) => [statement.id, statement])),
    byKind: Map.groupBy(facts, ({ kind }) => kind),
    statementsByFact: Map.groupBy(statements, ({ fact }) => fact.id),
  };
}

export type FactOf<Kind extends Fact["kind"]> = Extract<Fact, { readonly kind: Kind }>;

export function factsOfKind<Kind extends Fact["kind"]>(known: KnownFacts, kind: Kind): readonly FactOf<Kind>[] {
  return (known.byKind.get(kind) ?? []) as readonly FactOf<Kind>[];
}

export function factOfKind<Kind extends Fact["kind"]>(
  known: KnownFacts,
  kind: Kind,
  id: string,
): FactOf<Kind> | undefined {
  const fact = known.byId.get(id);
  return fact?.kind === kind ? (fact as FactOf<Kind>) : undefined;
}

const actorKinds: readonly string[] = [
  "person",
  "government",
  "organisation",
  "outlet",
  "group",
  "unnamed",
] satisfies Actor["kind"][];

export function actorWith(id: string, known: KnownFacts): Actor | undefined {
  const fact = known.byId.get(id);
  return fact && actorKinds.includes(fact.kind) ? (fact as Actor) : undefined;
}
