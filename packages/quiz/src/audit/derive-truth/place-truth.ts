import type { IslandSet, Place, Statement } from "@communique/domain";
import { grouped, indexed } from "../known-facts/indexed.ts";
import type { KnownFacts } from "../known-facts/known-facts.ts";
import { groupOf, isOnMap } from "./places-of-outlines.ts";
import { mayBeSame } from "./same-thing.ts";
import { provenBy, type Refutation, refutedBy, type Truth, unknown } from "./truth.ts";

const statementsByPlace = indexed((known) => grouped([...known.statements.values()], placesTold));

function placesTold(statement: Statement): readonly string[] {
  const { fact } = statement;
  switch (fact.kind) {
    case "claim":
    case "position":
      return fact.about.filter(({ kind }) => kind === "place").map(({ id }) => id);
    case "usage":
      return fact.names.map(({ id }) => id);
    default:
      return [];
  }
}

/** The statements that are about a place, or about islands that it is one of. */
export function toldOfPlace(place: string, known: KnownFacts): readonly string[] {
  return (statementsByPlace(known).get(place) ?? []).map(({ id }) => id);
}

/** Whether the outline of one place is that of another: it is of its own place, and of no other. */
export function outlineTruth(asked: string, given: string, known: KnownFacts): Truth {
  if (!isOnMap(asked) || !isOnMap(given)) return unknown("not told");
  const statements = [...new Set([...toldOfPlace(asked, known), ...toldOfPlace(given, known)])];
  if (asked === given) return provenBy(statements, "not told");
  if (groupOf(asked) === given || groupOf(given) === asked) return unknown("outline inside the other");
  return refutedBy(
    statements.map((statement): Refutation => ({ ground: "functional", statement })),
    "not told",
  );
}

/** Whether a place is one of those that are counted together: those that are named are all where they are as many as counted. */
export function amongTruth(place: Place, set: IslandSet, known: KnownFacts): Truth {
  const statements = toldOfPlace(set.id, known);
  if (set.named.some(({ id }) => id === place.id)) return provenBy(statements, "not told");
  if (set.named.some((named) => mayBeSame(named, place))) return unknown("same name");
  if (set.named.some((named) => groupOf(place.id) === named.id || groupOf(named.id) === place.id)) {
    return unknown("place inside the other");
  }
  if (place.form === "islands" || set.named.length < set.count) return unknown("list not closed");
  return refutedBy(
    statements.map((statement): Refutation => ({ ground: "closed list", statement })),
    "not told",
  );
}
