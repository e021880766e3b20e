import type { Aspect, Claim, Fact, Position, Told } from "../model/fact.ts";
import type { ArticleCitation, Citation } from "../model/source.ts";
import type { When } from "../model/when.ts";
import { isFact } from "../references.ts";

/** The claims and positions: the facts that are put in words. */
export function wordedFacts(facts: readonly Fact[]): readonly (Claim | Position)[] {
  return facts.filter((fact) => fact.kind === "claim" || fact.kind === "position");
}

/** Everything told in a fact: the fact itself, and each of its aspects. */
export function tellingsIn(fact: Fact): readonly (Told | Aspect<unknown>)[] {
  return partsOf(fact).filter((part): part is Told => "standing" in part && "cites" in part);
}

/** Each citation in a fact or in one of its aspects. */
export function citationsIn(fact: Fact): readonly Citation[] {
  return tellingsIn(fact).flatMap(({ cites }) => cites);
}

/** Each citation of the article in a fact or in one of its aspects. */
export function articleCitationsIn(fact: Fact): readonly ArticleCitation[] {
  return citationsIn(fact).filter((cite): cite is ArticleCitation => "paragraph" in cite);
}

/** Each time in a fact. */
export function timesIn(fact: Fact): readonly When[] {
  return partsOf(fact).filter((part): part is When => "precision" in part);
}

function partsOf(value: object): readonly object[] {
  const inside = Object.values(value).filter((part) => typeof part === "object" && part !== null && !isFact(part));
  return [value, ...inside.flatMap(partsOf)];
}
