import { instantOf, isInstant, type NoSuchInstant } from "./instant.ts";
import { type Memory, type NeverReviewed, stateOf } from "./memory.ts";
import { recallChance } from "./scheduler.ts";

/**
 * The chance, from 0 to 1, that a statement would be recalled now; 1 until its last review.
 *
 * @example
 * retrievability(memory, "claim:momentum", now); // { outcome: "found", retrievability: 0.9 }
 */
export function retrievability(
  memory: Memory,
  statement: string,
  now: Date,
): { readonly outcome: "found"; readonly retrievability: number } | NeverReviewed | NoSuchInstant {
  const at = instantOf(now);
  if (!isInstant(at)) return { outcome: "no such instant", at };
  const found = stateOf(memory, statement);
  return found.outcome === "found" ? { outcome: "found", retrievability: recallChance(found.state, at) } : found;
}
