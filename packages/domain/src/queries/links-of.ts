import type { Fact, Link } from "../model/fact.ts";
import { isFact } from "../references.ts";
import { type Found, factById } from "./fact-by-id.ts";

/** A link, and the fact at its other end. */
export interface LinkTo {
  readonly link: Link;
  readonly other: Fact;
}

/**
 * What is told twice, pulls apart or is told differently elsewhere: the links of a fact, in the order of the facts.
 *
 * @example
 * linksOf(articleFacts, "claim:momentum");
 * // { outcome: "found", fact: momentum, links: [{ link: unlikelyAgainstMomentum, other: deadlineUnlikely }] }
 */
export function linksOf(
  facts: readonly Fact[],
  id: string,
): Found<{ readonly fact: Fact; readonly links: readonly LinkTo[] }> {
  const asked = factById(facts, id);
  if (asked.outcome !== "found") return asked;
  const links = facts.filter((fact) => fact.kind === "link").flatMap((link) => linkFrom(id, link));
  return { ...asked, links };
}

function linkFrom(id: string, link: Link): readonly LinkTo[] {
  const [one, other] = link.between;
  if (one.id !== id && other.id !== id) return [];
  const end = one.id === id ? other : one;
  return isFact(end) ? [{ link, other: end }] : [];
}
