import type { Fact, Statement, When } from "@communique/domain";
import { timeOf } from "../derive-truth/dated.ts";
import { indexed } from "../known-facts/indexed.ts";
import type { KnownFacts } from "../known-facts/known-facts.ts";
import { type DateMention, dateMentions } from "./date-mentions.ts";
import { type Name, shareAny } from "./name.ts";
import { formsOf } from "./name-forms.ts";
import { nameMentions } from "./name-mentions.ts";
import { numbersIn } from "./numbers.ts";
import { factsIn, neighboursOf, wordsOf } from "./told-by.ts";

/** What a text may name, because something that it rests on names it. */
export interface Support {
  readonly ids: ReadonlySet<string>;
  /** Names in its words that many facts share, which stand for all of those. */
  readonly names: ReadonlySet<Name>;
  readonly whens: readonly When[];
  readonly dates: readonly DateMention[];
  readonly numbers: ReadonlySet<number>;
  readonly texts: readonly string[];
  /** Every word of the texts, and of the names of the facts. */
  readonly words: ReadonlySet<string>;
}

const byStatement = indexed((_known) => new Map<Statement, Support>());

/** What a statement lets the texts name that rest on it: made once for all of them. */
export function supportOf(statement: Statement, known: KnownFacts): Support {
  const made = byStatement(known);
  const support = made.get(statement) ?? supportOfStatement(statement, known);
  made.set(statement, support);
  return support;
}

const byFact = indexed((_known) => new Map<Fact, Support>());

/** What a fact brings with it when it is named: an office its government, a pair of islands its islands. */
export function supportOfFact(fact: Fact, known: KnownFacts): Support {
  const made = byFact(known);
  const found = made.get(fact);
  if (found) return found;
  const texts = "name" in fact ? [fact.name] : [];
  const support = supportFrom({ facts: [fact, ...neighboursOf(fact)], texts, whens: [], counts: [] }, known);
  made.set(fact, support);
  return support;
}

/** What a date, or words that are no name, let a text say. */
export function supportOfWords(texts: readonly string[], whens: readonly When[], known: KnownFacts): Support {
  return supportFrom({ facts: [], texts, whens, counts: [] }, known);
}

function supportOfStatement(statement: Statement, known: KnownFacts): Support {
  const { standing, cites } = statement;
  const credits = cites.flatMap((cite) => ("credit" in cite && cite.credit ? [cite.credit] : []));
  const quotes = cites.flatMap(({ quote }) => quote ?? []);
  const speakers = "said" in standing ? standing.said.map(({ by }) => by) : [];
  const named = [...factsIn(statement), ...speakers, ...credits.map(({ outlet }) => outlet)];
  return supportFrom(
    {
      facts: named.flatMap((fact) => [fact, ...neighboursOf(fact)]),
      texts: [...wordsOf(statement), ...quotes, ...named.flatMap((fact) => ("name" in fact ? [fact.name] : []))],
      whens: [
        ...whensIn(statement),
        ...credits.map(({ dated }): When => ({ precision: "day", on: dated, inferred: "year" })),
      ],
      counts: countsIn(statement),
    },
    known,
  );
}

/** How many people there were, all of whom the source names. */
function countsIn(statement: Statement): readonly number[] {
  switch (statement.relation) {
    case "chairs":
    case "between":
    case "by":
      return [statement.is.length];
    default:
      return [];
  }
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

interface Told {
  readonly facts: readonly Fact[];
  readonly texts: readonly string[];
  readonly whens: readonly When[];
  readonly counts: readonly number[];
}

/** A name that more facts than these share is not spelt out. */
const spelledOut = 12;

function supportFrom({ facts, texts, whens, counts }: Told, known: KnownFacts): Support {
  const names = texts.flatMap((text) => nameMentions(text, known).map(meant));
  const islands = facts.flatMap((fact) => (fact.kind === "place" && fact.form === "islands" ? [fact.count] : []));
  const ids = names.filter(isFew).flatMap((name) => [...name.ids]);
  return {
    ids: new Set([...facts.map(({ id }) => id), ...ids]),
    names: new Set(names.filter((name) => !isFew(name))),
    whens,
    dates: texts.flatMap(dateMentions),
    numbers: new Set([...counts, ...islands, ...texts.flatMap(numbersIn).map(({ value }) => value)]),
    texts,
    words: new Set(
      [...facts.flatMap(formsOf), ...ids.flatMap((id) => formsOfId(id, known)), ...texts].flatMap(wordsIn),
    ),
  };
}

/** In a statement's own words a capital is the government, unless the words around it make it the city. */
function meant({ name }: { readonly name: Name }): Name {
  return name.asGovernment ?? name;
}

function isFew({ ids }: Name): boolean {
  return ids.size <= spelledOut;
}

function formsOfId(id: string, known: KnownFacts): readonly string[] {
  const fact = known.byId.get(id);
  return fact ? formsOf(fact) : [];
}

function wordsIn(text: string): readonly string[] {
  return text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
}

/** Whether something that a text rests on names what a name stands for. */
export function isNamedIn(supports: readonly Support[], name: Name): boolean {
  return supports.some(({ ids, names }) => {
    if (names.has(name) || shareAny(ids, name.ids)) return true;
    for (const shared of names) if (shareAny(shared.ids, name.ids)) return true;
    return false;
  });
}
