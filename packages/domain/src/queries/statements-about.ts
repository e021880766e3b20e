import type { Fact } from "../model/fact.ts";
import { type Statement, statementsIn } from "../statements.ts";
import { type Found, factById } from "./fact-by-id.ts";
import { type Mention, mentionsIn } from "./mentions.ts";

/** A statement that concerns a fact, and the field in which it names it, or names what passes it on. */
export type Concern = Mention & {
  /** The set, the offer, the place or the office that the statement names instead; null where it names the fact itself. */
  readonly through: Fact | null;
};

/**
 * Everything told of a fact: its own statements, and those of other facts that concern it, once for each role.
 *
 * What is said of a set of islands concerns each island that the set names; of an offer, the document that it stands in; of
 * a place, the place around it; of an office, whose office it is. Nothing is passed on the other way, nor from one actor to
 * another: what diplomats say is not their government's word.
 *
 * @example
 * statementsAbout([shikotan, japanOnTheOffer], "place:shikotan");
 * // {
 * //   outcome: "found",
 * //   fact: shikotan,
 * //   statements: [],
 * //   concerning: [{ role: "about", statement: statementsIn([japanOnTheOffer])[0], through: twoIslands }],
 * // }
 */
export function statementsAbout(
  facts: readonly Fact[],
  id: string,
): Found<{ readonly fact: Fact; readonly statements: readonly Statement[]; readonly concerning: readonly Concern[] }> {
  const asked = factById(facts, id);
  if (asked.outcome !== "found") return asked;
  const concerning = statementsIn(facts).flatMap((statement) => concernsIn(statement, id));
  return { ...asked, statements: statementsIn([asked.fact]), concerning };
}

function concernsIn(statement: Statement, id: string): readonly Concern[] {
  const mentions = mentionsIn(statement);
  const concerns = new Map<Mention["role"], Concern>();
  for (const { named, ...mention } of mentions)
    if (named.id === id) concerns.set(mention.role, { ...mention, through: null });
  for (const { named, ...mention } of mentions)
    if (!concerns.has(mention.role) && isPassedOn(named, id))
      concerns.set(mention.role, { ...mention, through: named });
  return [...concerns.values()];
}

function isPassedOn(named: Fact, id: string): boolean {
  return concernedThrough(named).some((fact) => fact.id === id || isPassedOn(fact, id));
}

function concernedThrough(fact: Fact): readonly Fact[] {
  if (fact.kind === "office") return [fact.of];
  if (fact.kind === "instrument") return fact.form === "offer" ? [fact.inside] : [];
  if (fact.kind !== "place") return [];
  if (fact.form === "islands") return fact.named;
  return "within" in fact && fact.within ? [fact.within] : [];
}
