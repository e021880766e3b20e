import type { Fact } from "../model/fact.ts";
import { statementsIn } from "../statements.ts";
import { tellingsIn } from "./found-in.ts";

/** Each fact that tells more, or less, than it states. */
export function tellingsUnstated(facts: readonly Fact[]): string[] {
  return facts.flatMap((fact) => {
    const told = tellingsIn(fact).length;
    const stated = statementsIn([fact]).length;
    return told === stated
      ? []
      : [`${fact.id}: tells ${told} things and states ${stated}; let statementsIn state each of them`];
  });
}
