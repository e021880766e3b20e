import type { Office, Person, Tenure, When } from "@communique/domain";
import { grouped, indexed, underAny } from "../known-facts/indexed.ts";
import { factsOfKind, type KnownFacts } from "../known-facts/known-facts.ts";
import { keysOfName, mayBeSame, mayBeSameOffice } from "./same-thing.ts";
import { isSameWhen, mayOverlap, spanOf, surelyOverlap } from "./time-span.ts";
import { type Doubt, provenBy, refutedBy, type Truth, unknown } from "./truth.ts";

const tenuresByHolder = indexed((known) => grouped(factsOfKind(known, "tenure"), ({ holder }) => keysOfName(holder)));
const tenuresByOffice = indexed((known) => grouped(factsOfKind(known, "tenure"), ({ office }) => [office.id]));

/** The tenures of a person, or of somebody who may be the same. */
export function tenuresOf(person: Person, known: KnownFacts): readonly Tenure[] {
  return underAny(tenuresByHolder(known), keysOfName(person));
}

export function tenuresIn(office: Office, known: KnownFacts): readonly Tenure[] {
  return tenuresByOffice(known).get(office.id) ?? [];
}

/**
 * Whether a person holds an office at a time.
 *
 * An office of one seat has one holder, and a person holds one office in the article's account: each refutes. Where the
 * facts give a person two offices at the time, the second of these is not so, and refutes nothing.
 */
export function tenureTruth(person: Person, office: Office, at: When, known: KnownFacts): Truth {
  const ofPerson = tenuresOf(person, known);
  const own = ofPerson.filter((tenure) => mayBeSameOffice(tenure.office, office));
  const exact = own.filter((tenure) => tenure.holder.id === person.id && tenure.office.id === office.id);
  const now = exact.filter((tenure) => isSurelyAt(tenure, at));
  if (now.length > 0) return provenBy(idsOf(now), "not told");
  if (own.length > exact.length) return unknown("same name");
  if (exact.some((tenure) => mayOverlap(spanOf(tenure.asOf), spanOf(at)))) return unknown("time not known");
  // A "leader" of some time or other may be the president of another: one's own office refutes only one that is dated.
  const isDated = tenuresIn(office, known).every(({ asOf }) => asOf.precision !== "vague" || isSameWhen(asOf, at));
  const theirs = isDated ? ofPerson.filter((tenure) => isSurelyAt(tenure, at)) : [];
  const others = office.seats === "one" ? othersIn(office, person, at, known) : [];
  const refuting = [...others, ...(countOffices(theirs) === 1 ? theirs : [])];
  return refutedBy(
    refuting.map((tenure) => ({ ground: "functional", statement: tenure.id })),
    doubtAbout(office, theirs),
  );
}

function othersIn(office: Office, person: Person, at: When, known: KnownFacts): readonly Tenure[] {
  return tenuresIn(office, known).filter((tenure) => isSurelyAt(tenure, at) && !mayBeSame(tenure.holder, person));
}

/** The same vague words ("when the deadline was set") mean the same time, whenever that was. */
export function isSurelyAt(tenure: Tenure, at: When): boolean {
  return isSameWhen(tenure.asOf, at) || surelyOverlap(spanOf(tenure.asOf), spanOf(at));
}

export function idsOf(tenures: readonly Tenure[]): readonly string[] {
  return tenures.map(({ id }) => id);
}

export function countOffices(tenures: readonly Tenure[]): number {
  return new Set(tenures.map((tenure) => tenure.office.id)).size;
}

function doubtAbout(office: Office, theirs: readonly Tenure[]): Doubt {
  if (countOffices(theirs) > 1) return "several offices";
  return office.seats === "several" ? "several seats" : "not told";
}
