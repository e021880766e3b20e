import type { Office, Person, Tenure, When } from "@communique/domain";
import { factsOfKind, type KnownFacts } from "../known-facts.ts";
import { mayBeSame, mayBeSameOffice } from "./same-thing.ts";
import { isSameWhen, mayOverlap, spanOf, surelyOverlap } from "./time-span.ts";
import { provenBy, refutedBy, type Truth, unknown } from "./truth.ts";

/**
 * Whether a person holds an office at a time.
 *
 * An office of one seat has one holder, and a person holds one office in the article's account: each refutes. Where the
 * facts give a person two offices at the time, the second of these is not so, and refutes nothing.
 */
export function tenureTruth(person: Person, office: Office, at: When, known: KnownFacts): Truth {
  const tenures = factsOfKind(known, "tenure");
  const own = tenures.filter((tenure) => mayBeSame(tenure.holder, person) && mayBeSameOffice(tenure.office, office));
  const exact = own.filter((tenure) => tenure.holder.id === person.id && tenure.office.id === office.id);
  const now = exact.filter((tenure) => isSurelyAt(tenure, at));
  if (now.length > 0)
    return provenBy(
      now.map((tenure) => tenure.id),
      "not told",
    );
  if (own.length > exact.length) return unknown("same name");
  if (exact.some((tenure) => mayOverlap(spanOf(tenure.asOf), spanOf(at)))) return unknown("time not known");
  const theirs = tenures.filter((tenure) => mayBeSame(tenure.holder, person) && isSurelyAt(tenure, at));
  const others = office.seats === "one" ? othersIn(office, person, at, tenures) : [];
  const refuting = [...others, ...(countOffices(theirs) === 1 ? theirs : [])];
  return refutedBy(
    refuting.map((tenure) => ({ ground: "functional", statement: tenure.id })),
    doubtAbout(office, theirs),
  );
}

function othersIn(office: Office, person: Person, at: When, tenures: readonly Tenure[]): readonly Tenure[] {
  return tenures.filter(
    (tenure) => tenure.office.id === office.id && isSurelyAt(tenure, at) && !mayBeSame(tenure.holder, person),
  );
}

/** The same vague words ("when the deadline was set") mean the same time, whenever that was. */
function isSurelyAt(tenure: Tenure, at: When): boolean {
  return isSameWhen(tenure.asOf, at) || surelyOverlap(spanOf(tenure.asOf), spanOf(at));
}

function countOffices(tenures: readonly Tenure[]): number {
  return new Set(tenures.map((tenure) => tenure.office.id)).size;
}

function doubtAbout(office: Office, theirs: readonly Tenure[]) {
  if (countOffices(theirs) > 1) return "several offices" as const;
  return office.seats === "several" ? ("several seats" as const) : ("not told" as const);
}
