import type { Actor, Person, When } from "@communique/domain";
import type { KnownFacts } from "../known-facts/known-facts.ts";
import { mayBeOneSide, sidesOfOffice } from "./sides.ts";
import { countOffices, idsOf, isSurelyAt, tenuresOf } from "./tenure-truth.ts";
import { mayOverlap, spanOf } from "./time-span.ts";
import { provenBy, refutedBy, type Truth, unknown } from "./truth.ts";

/** Whether a person's office at a time is one of a government or a ministry: the one office at the time refutes the others. */
export function serviceTruth(person: Person, side: Actor, at: When, known: KnownFacts): Truth {
  const tenures = tenuresOf(person, known);
  const isOwn = (office: (typeof tenures)[0]["office"]) => sidesOfOffice(office).some(({ id }) => id === side.id);
  const exact = tenures.filter(({ holder, office }) => holder.id === person.id && isOwn(office));
  const now = exact.filter((tenure) => isSurelyAt(tenure, at));
  if (now.length > 0) return provenBy(idsOf(now), "not told");
  if (tenures.some(({ holder }) => holder.id !== person.id)) return unknown("same name");
  if (exact.some(({ asOf }) => mayOverlap(spanOf(asOf), spanOf(at)))) return unknown("time not known");
  const theirs = tenures.filter((tenure) => isSurelyAt(tenure, at));
  if (theirs.some(({ office }) => mayBeOneSide(office.of, side, known))) return unknown("one side");
  return refutedBy(
    countOffices(theirs) === 1 ? theirs.map(({ id }) => ({ ground: "functional", statement: id })) : [],
    theirs.length > 0 ? "several offices" : "not told",
  );
}
