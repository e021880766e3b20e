import type { Actor, Voice } from "@communique/domain";
import { sideOfOffice, tenuresOf } from "./tenure.ts";
import type { Witness } from "./witness.ts";

/** Whether a careful reader could take the word of one chain of speakers for that of the other. */
export function areRelated(one: readonly Voice[], other: readonly Voice[], witness: Witness): boolean {
  return one.some((first) => other.some((second) => areOfOneSide(first.by, second.by, witness)));
}

/**
 * The same, or both unnamed, or of one side: a government and its ministry, its diplomats or its minister. Two people of one
 * side are still two people.
 */
function areOfOneSide(one: Actor, other: Actor, witness: Witness): boolean {
  if (one === other || (one.kind === "unnamed" && other.kind === "unnamed")) return true;
  if (one.kind === "person" && other.kind === "person") return false;
  const sides = sidesOf(other, witness);
  return sidesOf(one, witness).some((side) => sides.includes(side));
}

function sidesOf(actor: Actor, witness: Witness): readonly string[] {
  switch (actor.kind) {
    case "government":
      return [actor.id];
    case "organisation":
      return actor.of ? [actor.of.id] : [];
    case "group":
      return actor.of ? [actor.of.id] : witness.governments.map(({ id }) => id);
    case "person":
      return tenuresOf(actor, witness).map(({ is }) => sideOfOffice(is.office).id);
    default:
      return [];
  }
}
