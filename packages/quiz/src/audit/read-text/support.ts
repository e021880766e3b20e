import type { Event, Fact, Instrument, Statement, When } from "@communique/domain";
import { timeOf } from "../derive-truth/event-truth.ts";
import type { KnownFacts } from "../known-facts.ts";
import { nameMentions } from "./name-mentions.ts";

/** What a text may name, because the statements that it rests on name it. */
export interface Support {
  readonly ids: ReadonlySet<string>;
  readonly whens: readonly When[];
  readonly counts: readonly number[];
  readonly texts: readonly string[];
}

export function supportOf(statements: readonly Statement[], known: KnownFacts): Support {
  return jointSupport(statements.map((statement) => supportOfStatement(statement, known)));
}

export function jointSupport(supports: readonly Support[]): Support {
  return {
    ids: new Set(supports.flatMap(({ ids }) => [...ids])),
    whens: supports.flatMap(({ whens }) => whens),
    counts: supports.flatMap(({ counts }) => counts),
    texts: supports.flatMap(({ texts }) => texts),
  };
}

/** What a fact brings with it when it is named: an office its government, a pair of islands its islands. */
export function supportOfFact(fact: Fact, known: KnownFacts): Support {
  const around = [fact, ...neighboursOf(fact)];
  const texts = "name" in fact ? [fact.name] : [];
  return {
    ids: new Set([...around.map(({ id }) => id), ...idsNamedIn(texts, known)]),
    whens: [],
    counts: around.flatMap((near) => (near.kind === "place" && near.form === "islands" ? [near.count] : [])),
    texts,
  };
}

function supportOfStatement(statement: Statement, known: KnownFacts): Support {
  const { standing, cites } = statement;
  const credits = cites.flatMap((cite) => ("credit" in cite && cite.credit ? [cite.credit] : []));
  const quotes = cites.flatMap((cite) => ("quote" in cite && cite.quote !== undefined ? [cite.quote] : []));
  const speakers = "said" in standing ? standing.said.map(({ by }) => by) : [];
  const texts = [...wordsOf(statement), ...quotes];
  const named = [...factsIn(statement), ...speakers, ...credits.map(({ outlet }) => outlet)];
  return jointSupport([
    ...named.map((fact) => supportOfFact(fact, known)),
    {
      ids: new Set(idsNamedIn(texts, known)),
      whens: [
        ...whensIn(statement),
        ...credits.map(({ dated }): When => ({ precision: "day", on: dated, inferred: "year" })),
      ],
      counts: statement.relation === "chairs" || statement.relation === "between" ? [statement.is.length] : [],
      texts,
    },
  ]);
}

/** In a statement's own words a capital is the government, unless the words around it make it the city. */
function idsNamedIn(texts: readonly string[], known: KnownFacts): readonly string[] {
  return texts.flatMap((text) =>
    nameMentions(text, known).flatMap(({ ids }) => {
      const governments = ids.filter((id) => known.byId.get(id)?.kind === "government");
      return governments.length > 0 ? governments : ids;
    }),
  );
}

function wordsOf({ fact }: Statement): readonly string[] {
  switch (fact.kind) {
    case "claim":
    case "position":
      return [fact.says, fact.content, ...fact.contrasts.flatMap(({ against }) => against)];
    case "term":
      return [fact.name, fact.standsFor];
    case "usage":
      return [fact.name, fact.presumes];
    case "event":
      return [fact.name, fact.meetFor ?? "", fact.during?.name ?? "", fact.form === "act" ? fact.clause : ""];
    case "instrument":
      return [fact.name];
    case "tenure":
      return [];
  }
}

function factsIn(statement: Statement): readonly Fact[] {
  switch (statement.relation) {
    case "claim":
      return statement.fact.about;
    case "position":
      return [...statement.fact.about, statement.fact.holder];
    case "tenure":
      return [statement.is.holder, statement.is.office];
    case "term":
      return [];
    case "usage":
      return [...statement.fact.names, ...statement.fact.usedBy];
    case "when":
      return peopleOrParties(statement.fact);
    case "event":
      return peopleOrParties(statement.fact);
    case "where":
      return [statement.is, ...peopleOrParties(statement.fact)];
    case "chairs":
    case "between":
    case "by":
      return [...statement.is, ...peopleOrParties(statement.fact)];
  }
}

function peopleOrParties(fact: Event | Instrument): readonly Fact[] {
  if (fact.kind === "instrument") return [fact];
  return fact.visitor ? [fact.visitor] : [];
}

function whensIn(statement: Statement): readonly When[] {
  switch (statement.relation) {
    case "tenure":
      return [statement.fact.asOf];
    case "when":
      return [statement.is];
    case "event":
      return [timeOf(statement.fact)];
    default:
      return [];
  }
}

function neighboursOf(fact: Fact): readonly Fact[] {
  switch (fact.kind) {
    case "office":
      return [fact.of, ...neighboursOf(fact.of)];
    case "organisation":
    case "group":
      return fact.of ? [fact.of] : [];
    case "place":
      if (fact.form === "islands") return fact.named;
      return "within" in fact && fact.within ? [fact.within, ...neighboursOf(fact.within)] : [];
    case "instrument":
      return [...fact.parties, ...(fact.form === "offer" ? [fact.inside] : [])];
    default:
      return [];
  }
}
