import { type Fact, type Government, type Link, type Person, type Statement, statementsIn } from "@communique/domain";
import type { Question } from "../question/question.ts";

export type Of<Relation extends Statement["relation"]> = Extract<Statement, { relation: Relation }>;

/** What one witness tells: an article, or all the pages of the background together. No question mixes two of them. */
export interface Witness {
  readonly about: Question["about"];
  readonly statements: readonly Statement[];
  /** The statements of one relation, or of several. */
  readonly tells: <Relation extends Statement["relation"]>(
    ...relations: readonly Relation[]
  ) => readonly Of<Relation>[];
  /** All that is told of a fact. */
  readonly tellsOf: (fact: string) => readonly Statement[];
  /** The claims and positions that links of these forms join to a statement's fact. */
  readonly linked: (
    statement: Statement,
    ...forms: readonly Link["form"][]
  ) => readonly (Of<"claim"> | Of<"position">)[];
  /** Everybody who is named as doing or holding something. */
  readonly people: readonly Person[];
  /** Every government that is told of. */
  readonly governments: readonly Government[];
}

/** The facts by the witness that tells them. */
export function witnessesIn(facts: readonly Fact[]): readonly Witness[] {
  const links = linksByEnd(facts);
  return [...Map.groupBy(statementsIn(facts), witnessOf)].map(([name, statements]) =>
    witness(name === background ? "background" : "article", statements, links),
  );
}

const background = "background";

function witnessOf({ cites }: Statement): string {
  const article = cites.find((cite) => "paragraph" in cite);
  return article ? article.source.id : background;
}

function witness(
  about: Witness["about"],
  statements: readonly Statement[],
  links: ReadonlyMap<string, readonly Link[]>,
): Witness {
  const byRelation = Map.groupBy(statements, ({ relation }) => relation);
  const byFact = Map.groupBy(statements, ({ fact }) => fact.id as string);
  const ofSeveral = new Map<string, readonly Statement[]>();
  const tells = (...relations: readonly Statement["relation"][]) => {
    const [first, ...more] = relations;
    if (first && more.length === 0) return byRelation.get(first) ?? [];
    const key = relations.join();
    const told = ofSeveral.get(key) ?? statements.filter(({ relation }) => relations.includes(relation));
    ofSeveral.set(key, told);
    return told;
  };
  const tellsOf = (fact: string) => byFact.get(fact) ?? [];
  return {
    about,
    statements,
    tells: tells as Witness["tells"],
    tellsOf,
    linked: ({ fact }, ...forms) => {
      const ends = (links.get(fact.id) ?? []).flatMap(({ form, between }) => (forms.includes(form) ? between : []));
      return ends
        .flatMap(({ id }) => (id === fact.id ? [] : tellsOf(id)))
        .filter((other) => other.relation === "claim" || other.relation === "position");
    },
    people: [...new Set(statements.flatMap(peopleIn))],
    governments: [...new Set(statements.flatMap(governmentsIn))],
  };
}

function linksByEnd(facts: readonly Fact[]): ReadonlyMap<string, readonly Link[]> {
  const byEnd = new Map<string, Link[]>();
  for (const fact of facts) {
    if (fact.kind !== "link") continue;
    for (const { id } of fact.between) byEnd.set(id, [...(byEnd.get(id) ?? []), fact]);
  }
  return byEnd;
}

function peopleIn(statement: Statement): readonly Person[] {
  switch (statement.relation) {
    case "tenure":
      return [statement.is.holder];
    case "event":
      return statement.fact.visitor ? [statement.fact.visitor] : [];
    case "chairs":
    case "between":
      return statement.is;
    case "by":
      return statement.is.filter((actor) => actor.kind === "person");
    default:
      return [];
  }
}

function governmentsIn(statement: Statement): readonly Government[] {
  switch (statement.relation) {
    case "claim":
    case "position":
      return statement.fact.about.filter((subject) => subject.kind === "government");
    case "by":
      return statement.is.filter((actor) => actor.kind === "government");
    case "tenure":
      return statement.is.office.of.kind === "government" ? [statement.is.office.of] : [];
    default:
      return [];
  }
}
