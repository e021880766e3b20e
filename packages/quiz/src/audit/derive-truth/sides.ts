import type { Actor, Government, Office, Organisation } from "@communique/domain";
import type { KnownFacts } from "../known-facts/known-facts.ts";
import { normalForm } from "../read-text/normal-form.ts";
import { mayBeSame } from "./same-thing.ts";
import { tenuresOf } from "./tenure-truth.ts";

/** The governments, and the ministries of them, that an actor belongs to; a person by every office that is told. */
function sidesOf(actor: Actor, known: KnownFacts): readonly (Government | Organisation)[] {
  switch (actor.kind) {
    case "government":
      return [actor];
    case "organisation":
      return [actor, ...(actor.of ? [actor.of] : [])];
    case "group":
      return actor.of ? [actor.of] : [];
    case "person":
      return tenuresOf(actor, known).flatMap(({ office }) => sidesOfOffice(office));
    default:
      return [];
  }
}

export function sidesOfOffice({ of }: Office): readonly (Government | Organisation)[] {
  return of.kind === "organisation" && of.of ? [of, of.of] : [of];
}

/**
 * Whether a careful reader could take one side for the other: a government and its ministry or its diplomats, two
 * governments that go by one capital or one adjective, and those who speak for both sides.
 */
export function mayBeOneSide(a: Actor, b: Actor, known: KnownFacts): boolean {
  return mayBeSame(a, b) || isBothSides(a) || isBothSides(b) || shareSide(a, b, known);
}

/** Whether both belong to one government, or to two that go by one name. */
export function shareSide(a: Actor, b: Actor, known: KnownFacts): boolean {
  const sides = sidesOf(a, known);
  return sidesOf(b, known).some((one) => sides.some((other) => one.id === other.id || shareName(one, other)));
}

function isBothSides(actor: Actor): boolean {
  return actor.kind === "group" && actor.of === null;
}

function shareName(a: Government | Organisation, b: Government | Organisation): boolean {
  if (a.kind !== "government" || b.kind !== "government") return false;
  return (
    (a.calledByCapital !== null && a.calledByCapital === b.calledByCapital) ||
    normalForm(a.adjective) === normalForm(b.adjective)
  );
}
