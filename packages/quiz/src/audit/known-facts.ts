import { type Actor, type Fact, type Link, type Statement, statementsIn } from "@communique/domain";

export interface KnownFacts {
  readonly facts: readonly Fact[];
  readonly byId: ReadonlyMap<string, Fact>;
  readonly statements: ReadonlyMap<string, Statement>;
}

export function knownFacts(facts: readonly Fact[]): KnownFacts {
  return {
    facts,
    byId: new Map(facts.map((fact) => [fact.id, fact])),
    statements: new Map(statementsIn(facts).map((statement) => [statement.id, statement])),
  };
}

export type FactOf<Kind extends Fact["kind"]> = Extract<Fact, { readonly kind: Kind }>;

export function factsOfKind<Kind extends Fact["kind"]>(known: KnownFacts, kind: Kind): readonly FactOf<Kind>[] {
  return known.facts.filter((fact): fact is FactOf<Kind> => fact.kind === kind);
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

/** The statements that a link says tell the same thing as this one. */
export function twinsOf(statement: Statement, known: KnownFacts): readonly Statement[] {
  return factsOfKind(known, "link")
    .filter((link) => link.form === "told twice")
    .flatMap((link) => otherEnds(link, statement.fact.id))
    .flatMap((id) => [...known.statements.values()].filter((other) => other.fact.id === id));
}

function otherEnds(link: Link, id: string): readonly string[] {
  const ends = link.between.map((end) => end.id);
  return ends.includes(id as (typeof ends)[number]) ? ends.filter((end) => end !== id) : [];
}
