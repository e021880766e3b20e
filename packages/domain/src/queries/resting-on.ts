import type { Fact } from "../model/fact.ts";
import { referencesOf } from "../references.ts";
import { type Found, factById } from "./fact-by-id.ts";

/** Facts that a fact leads to, in the order of the given facts. */
export interface Reached {
  readonly fact: Fact;
  readonly directly: readonly Fact[];
  /** Those that it leads to only by way of others. */
  readonly throughOthers: readonly Fact[];
}

/**
 * The facts that refer to a fact, themselves or through others: those to read again when it changes.
 *
 * @example
 * restingOn([kato, octoberTalks, talksResumed], "person:kato");
 * // { outcome: "found", fact: kato, directly: [octoberTalks], throughOthers: [talksResumed] }
 */
export function restingOn(facts: readonly Fact[], id: string): Found<Reached> {
  const asked = factById(facts, id);
  if (asked.outcome !== "found") return asked;
  const referring = new Map<string, Fact[]>();
  for (const fact of withAllReferences(facts)) {
    for (const { id } of referencesOf(fact)) {
      const those = referring.get(id);
      if (those) those.push(fact);
      else referring.set(id, [fact]);
    }
  }
  return { outcome: "found", ...reachedFrom(asked.fact, facts, (fact) => referring.get(fact.id) ?? []) };
}

/**
 * The facts that a fact refers to, itself or through others: those to read first.
 *
 * @example
 * groundsOf([kato, octoberTalks, talksResumed], "claim:talks-resumed");
 * // { outcome: "found", fact: talksResumed, directly: [octoberTalks], throughOthers: [kato] }
 */
export function groundsOf(facts: readonly Fact[], id: string): Found<Reached> {
  const asked = factById(facts, id);
  if (asked.outcome !== "found") return asked;
  return { outcome: "found", ...reachedFrom(asked.fact, facts, referencesOf) };
}

function reachedFrom(fact: Fact, facts: readonly Fact[], next: (fact: Fact) => readonly Fact[]): Reached {
  const direct = new Set(next(fact).map(({ id }) => id));
  const reached = new Set(withAll([fact], next).map(({ id }) => id));
  const others = facts.filter(({ id }) => id !== fact.id && reached.has(id));
  return {
    fact,
    directly: others.filter(({ id }) => direct.has(id)),
    throughOthers: others.filter(({ id }) => !direct.has(id)),
  };
}

/** The facts and all that they refer to, given or not: a way may lead through a fact that is not given. */
function withAllReferences(facts: readonly Fact[]): readonly Fact[] {
  return withAll(facts, referencesOf);
}

function withAll(facts: readonly Fact[], next: (fact: Fact) => readonly Fact[]): readonly Fact[] {
  const known = new Map<string, Fact>();
  const open = [...facts];
  for (let fact = open.pop(); fact; fact = open.pop()) {
    if (known.has(fact.id)) continue;
    known.set(fact.id, fact);
    open.push(...next(fact));
  }
  return [...known.values()];
}
