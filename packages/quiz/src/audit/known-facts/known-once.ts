import type { Fact } from "@communique/domain";
import { type KnownFacts, knownFacts } from "./known-facts.ts";

// A bank of questions is audited against one array of facts.
const knownOf = new WeakMap<readonly Fact[], KnownFacts>();

export function knownOnce(facts: readonly Fact[]): KnownFacts {
  const known = knownOf.get(facts) ?? knownFacts(facts);
  knownOf.set(facts, known);
  return known;
}
