import type { Claim, Event, Fact, Instrument, Position, Statement } from "@communique/domain";

/** The words in which a statement is told, and those that it rules out. */
export function wordsOf({ fact }: Statement): readonly string[] {
  switch (fact.kind) {
    case "claim":
    case "position":
      return [fact.says, fact.content, ...contentsAgainst(fact)];
    case "term":
      return [fact.name, fact.standsFor];
    case "usage":
      return [fact.name, ...fact.alsoCalled, ...fact.writtenForms.map(({ text }) => text), fact.presumes];
    case "event":
      return [
        ...[fact.name, fact.called, fact.meetFor ?? "", fact.during?.name ?? ""],
        ...(fact.form === "act" ? [fact.clause] : []),
      ];
    case "instrument":
      return [fact.name, ...fact.alsoCalled];
    case "tenure":
      return [];
  }
}

/** The content of a statement with each of the words that its contrasts set against its own. */
function contentsAgainst({ content, contrasts }: Claim | Position): readonly string[] {
  return contrasts.flatMap(({ words, against }) => against.map((others) => content.replace(words, () => others)));
}

/** The facts that a statement names. */
export function factsIn(statement: Statement): readonly Fact[] {
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
      return [...statement.fact.names, ...statement.fact.usedBy, ...statement.fact.contestedBy];
    case "when":
    case "event":
      return visitorOrDocument(statement.fact);
    case "where":
      return [statement.is, ...visitorOrDocument(statement.fact)];
    case "chairs":
    case "between":
    case "by":
      return [...statement.is, ...visitorOrDocument(statement.fact)];
  }
}

function visitorOrDocument(fact: Event | Instrument): readonly Fact[] {
  if (fact.kind === "instrument") return [fact];
  return fact.visitor ? [fact.visitor] : [];
}

/** What is named along with a fact. */
export function neighboursOf(fact: Fact): readonly Fact[] {
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
