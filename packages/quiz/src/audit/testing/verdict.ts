import type { Fact } from "@communique/domain";
import type { Truth } from "../derive-truth/truth.ts";
import { allInventedFacts } from "./invented-matters.ts";

/** "true", "false" or the doubt. */
export function verdictOf(truth: Truth): string {
  return truth.is === "unknown" ? truth.doubt : truth.is;
}

/** All invented facts, with some of them changed or added. */
export function withMatters(...facts: readonly Fact[]): readonly Fact[] {
  const ids = facts.map(({ id }) => id);
  return [...allInventedFacts.filter(({ id }) => !ids.includes(id)), ...facts];
}
