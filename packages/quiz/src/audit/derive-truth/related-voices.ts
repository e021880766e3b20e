import type { Actor, Government, Organisation, Outlet, Unnamed } from "@communique/domain";
import { factsOfKind, type KnownFacts } from "../known-facts.ts";
import { containsWords } from "../read-text/normal-form.ts";
import { mayBeSame } from "./same-thing.ts";

/**
 * Whether a careful reader could take one speaker for the other: a government and its ministry, diplomats or minister;
 * two speakers whom the source does not name; an unnamed newspaper and a newspaper.
 */
export function areRelatedVoices(a: Actor, b: Actor, known: KnownFacts): boolean {
  if (mayBeSame(a, b)) return true;
  if (a.kind === "unnamed" || b.kind === "unnamed") return mayBeUnnamed(a, b, known);
  if (a.kind === "outlet" || b.kind === "outlet") return false;
  if (isBothSides(a) || isBothSides(b)) return true;
  if (a.kind === "person" && b.kind === "person") return false;
  const sides = sidesOf(a, known);
  return sidesOf(b, known).some((side) => sides.includes(side));
}

function isBothSides(actor: Actor): boolean {
  return actor.kind === "group" && actor.of === null;
}

function mayBeUnnamed(a: Actor, b: Actor, known: KnownFacts): boolean {
  if (a.kind === "unnamed" && b.kind === "unnamed") return true;
  const [unnamed, other] = a.kind === "unnamed" ? [a, b] : [b, a];
  return unnamed.kind === "unnamed" && other.kind === "outlet" && mayBeOutlet(unnamed, other, known);
}

function mayBeOutlet(unnamed: Unnamed, outlet: Outlet, known: KnownFacts): boolean {
  const countryIn = (text: string) =>
    factsOfKind(known, "government").find(
      ({ name, adjective }) => containsWords(text, name) || containsWords(text, adjective),
    )?.id;
  const [theirs, its] = [countryIn(unnamed.name), countryIn(outlet.name)];
  const isElsewhere = theirs !== undefined && its !== undefined && theirs !== its;
  return containsWords(unnamed.name, outlet.form) && !isElsewhere;
}

function sidesOf(actor: Actor, known: KnownFacts): readonly string[] {
  switch (actor.kind) {
    case "government":
      return [actor.id];
    case "organisation":
    case "group":
      return actor.of ? [actor.of.id] : [];
    case "person":
      return factsOfKind(known, "tenure")
        .filter(({ holder }) => holder.id === actor.id)
        .flatMap(({ office }) => sideOfOffice(office.of));
    default:
      return [];
  }
}

function sideOfOffice(of: Government | Organisation): readonly string[] {
  if (of.kind === "government") return [of.id];
  return of.of ? [of.id, of.of.id] : [of.id];
}
