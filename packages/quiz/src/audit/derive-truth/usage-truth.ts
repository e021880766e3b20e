import type { Actor, Usage } from "@communique/domain";
import type { KnownFacts } from "../known-facts/known-facts.ts";
import { shareSide } from "./sides.ts";
import { provenBy, refuted, type Truth, unknown } from "./truth.ts";

/** Whose word it is: of those who use it, and not of those who contest it; of all others nothing is told. */
export function usageTruth(usage: Usage, actor: Actor, known: KnownFacts): Truth {
  const isThis = ({ id }: Actor) => id === actor.id;
  if (usage.usedBy.some(isThis)) return provenBy([usage.id], "not told");
  if (usage.usedBy.some((user) => shareSide(user, actor, known))) return unknown("one side");
  return usage.contestedBy.some(isThis) ? refuted("contradiction", usage.id) : unknown("not told");
}
