import { type Fact, type Page, type Standing, type Statement, statementsAbout, statementsIn } from "@communique/domain";
import { pagesOf } from "../source/beside.ts";
import { textOf } from "../source/told.ts";
import { type Place, placesOf } from "../ui/source-address.ts";

/** A statement that names a place. */
export interface ToldOfPlace {
  readonly id: string;
  readonly text: string;
  readonly standing: Standing;
  readonly places: readonly Place[];
  readonly pages: readonly Page[];
}

/** What is told, of the article and of other sources apart. */
export interface ToldApart {
  readonly article: readonly ToldOfPlace[];
  readonly elsewhere: readonly ToldOfPlace[];
}

/** What names a place itself: what is told of a set of islands stands with the set, and words for them stand by themselves. */
export function toldOf(facts: readonly Fact[], id: string): ToldApart {
  const answer = statementsAbout(facts, id);
  const naming =
    answer.outcome === "found"
      ? answer.concerning.filter(({ through, role }) => through === null && role !== "names")
      : [];
  return toldFrom(naming.map(({ statement }) => statement));
}

/** The words for islands, which take a side. */
export function wordsToldOf(facts: readonly Fact[]): ToldApart {
  return toldFrom(statementsIn(facts).filter(({ fact }) => fact.kind === "usage" && fact.names.length > 0));
}

/** The facts that the statements tell, each once. */
export function toldFrom(statements: readonly Statement[]): ToldApart {
  const told = [...new Map(statements.map((statement) => [statement.fact.id, statement])).values()].map(
    ({ fact, standing, cites }) => ({
      id: fact.id,
      text: textOf(fact),
      standing,
      places: placesOf(cites),
      pages: pagesOf(cites),
    }),
  );
  return {
    article: told.filter(({ places }) => places.length > 0),
    elsewhere: told.filter(({ places }) => places.length === 0),
  };
}
