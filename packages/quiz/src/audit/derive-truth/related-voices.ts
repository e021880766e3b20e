import type { Actor, Government, Outlet, Unnamed } from "@communique/domain";
import { grouped, indexed, underAny } from "../known-facts/indexed.ts";
import { factsOfKind, type KnownFacts } from "../known-facts/known-facts.ts";
import { containsWords, normalForm } from "../read-text/normal-form.ts";
import { mayBeSame } from "./same-thing.ts";
import { mayBeOneSide } from "./sides.ts";

/**
 * Whether a careful reader could take one speaker for the other: a government and its ministry, diplomats or minister;
 * two speakers whom the source does not name; an unnamed newspaper and a newspaper.
 */
export function areRelatedVoices(a: Actor, b: Actor, known: KnownFacts): boolean {
  if (mayBeSame(a, b)) return true;
  if (a.kind === "unnamed" || b.kind === "unnamed") return mayBeUnnamed(a, b, known);
  if (a.kind === "outlet" || b.kind === "outlet") return false;
  if (a.kind === "person" && b.kind === "person") return false;
  return mayBeOneSide(a, b, known);
}

function mayBeUnnamed(a: Actor, b: Actor, known: KnownFacts): boolean {
  if (a.kind === "unnamed" && b.kind === "unnamed") return true;
  const [unnamed, other] = a.kind === "unnamed" ? [a, b] : [b, a];
  return unnamed.kind === "unnamed" && other.kind === "outlet" && mayBeOutlet(unnamed, other, known);
}

const governmentsByFirstWord = indexed((known) =>
  grouped(factsOfKind(known, "government"), (government) => formsOf(government).map((form) => wordsOf(form)[0] ?? "")),
);

/** The first government that a description names. */
function countryIn(description: string, known: KnownFacts): Government | undefined {
  return underAny(governmentsByFirstWord(known), wordsOf(description)).find((government) =>
    formsOf(government).some((form) => containsWords(description, form)),
  );
}

function formsOf({ name, adjective }: Government): readonly string[] {
  return [name, adjective];
}

function wordsOf(text: string): readonly string[] {
  return normalForm(text).split(/[^\p{L}\p{N}]+/u);
}

function mayBeOutlet(unnamed: Unnamed, outlet: Outlet, known: KnownFacts): boolean {
  const [theirs, its] = [countryIn(unnamed.name, known), countryIn(outlet.name, known)];
  const isElsewhere = theirs !== undefined && its !== undefined && theirs.id !== its.id;
  return containsWords(unnamed.name, outlet.form) && !isElsewhere;
}
