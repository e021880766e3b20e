import type { Document, Event, When } from "@communique/domain";
import { factOfKind, type KnownFacts } from "../known-facts/known-facts.ts";

/** What has a date: an event, or a document that was made on one. */
export type Dated = Event | Document;

/** Undefined for an id that is of nothing dated. */
export function datedWith(id: string, known: KnownFacts): Dated | undefined {
  const instrument = factOfKind(known, "instrument", id);
  if (instrument) return "dated" in instrument ? instrument : undefined;
  return factOfKind(known, "event", id);
}

export function timeOf(fact: Dated): When {
  if (fact.kind === "instrument") return fact.dated.is;
  return "due" in fact ? fact.due.is : fact.when.is;
}
