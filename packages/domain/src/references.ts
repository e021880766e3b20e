import type { Fact } from "./model/fact.ts";

/** The facts that a fact mentions in its own fields. */
export function referencesOf(fact: Fact): readonly Fact[] {
  return Object.values(fact).flatMap(factsIn);
}

/**
 * The facts, each after those that it refers to; otherwise as given.
 *
 * @example
 * referredToFirst([octoberTalks, kato, tokyo]); // [tokyo, kato, octoberTalks]
 */
export function referredToFirst(facts: readonly Fact[]): readonly Fact[] {
  const given = new Set(facts);
  const placed = new Set<Fact>();
  const place = (fact: Fact): void => {
    if (placed.has(fact)) return;
    for (const reference of referencesOf(fact)) place(reference);
    if (given.has(fact)) placed.add(fact);
  };
  for (const fact of facts) place(fact);
  return [...placed];
}

/** Whether a value found inside a fact is itself one. */
export function isFact(value: unknown): value is Fact {
  return typeof value === "object" && value !== null && "kind" in value && "id" in value;
}

function factsIn(value: unknown): readonly Fact[] {
  if (isFact(value)) return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(factsIn) : [];
}
