import { type Bounds, boundsOf } from "../bounds.ts";
import type { Document, Fact, HeldEvent, PlannedEvent } from "../model/fact.ts";
import type { When } from "../model/when.ts";
import { isWhen } from "./is-when.ts";

/** `overlapping`: with a day in common. `undecided`: the dates are too vague to tell, or one is no date. */
export type Order = "before" | "after" | "overlapping" | "undecided";

/** Something dated. What is planned was due; whether it came about is not told. */
export type Dated = { readonly when: When; readonly bounds: Bounds } & (
  | { readonly as: "held"; readonly fact: HeldEvent }
  | { readonly as: "planned"; readonly fact: PlannedEvent }
  | { readonly as: "document"; readonly fact: Document }
);

/** The days between which something lies; it may take up all of them, or lie somewhere among them. */
export interface Span extends Bounds {
  readonly fills: boolean;
}

/**
 * How a time surely stands to another: each of the first three holds however the two dates are read.
 *
 * @example
 * orderOf(putinInTokyo.when.is, octoberTalks.when.is); // "before"
 * orderOf(octoberTalks.when.is, konoAnnouncement.when.is); // "undecided"
 */
export function orderOf(one: When, other: When): Order {
  return isWhen(one) && isWhen(other) ? orderOfSpans(spanOf(one), spanOf(other)) : "undecided";
}

/** How what lies within one span surely stands to what lies within the other. */
export function orderOfSpans(one: Span, other: Span): Order {
  if (isBefore(one, other)) return "before";
  if (isBefore(other, one)) return "after";
  return (one.fills && (other.fills || isWithin(other, one))) || (other.fills && isWithin(one, other))
    ? "overlapping"
    : "undecided";
}

/**
 * The events and the dated documents from the earliest to the latest, each with the days that it may lie between.
 *
 * The earliest possible day counts first, then the latest, then the id. A time without a first day stands at its last; one
 * with neither stands at the end. Nothing stands before what `orderOf` puts before it, but of two neighbours the first need
 * not have been first.
 *
 * @example
 * chronology([konoInMoscow, declarationOf1956]);
 * // [
 * //   {
 * //     as: "document",
 * //     fact: declarationOf1956,
 * //     when: declarationOf1956.dated.is,
 * //     bounds: { from: "1956-01-01", until: "1956-12-31" },
 * //   },
 * //   {
 * //     as: "planned",
 * //     fact: konoInMoscow,
 * //     when: konoInMoscow.due.is,
 * //     bounds: { from: "2000-11-01", until: "2000-11-03" },
 * //   },
 * // ]
 */
export function chronology(facts: readonly Fact[]): readonly Dated[] {
  return facts.flatMap(datedIn).sort(compareDated);
}

function datedIn(fact: Fact): readonly Dated[] {
  if (fact.kind === "event") {
    if ("due" in fact) return [{ as: "planned", fact, when: fact.due.is, bounds: boundsOf(fact.due.is) }];
    return [{ as: "held", fact, when: fact.when.is, bounds: boundsOf(fact.when.is) }];
  }
  if (fact.kind !== "instrument" || !("dated" in fact)) return [];
  return [{ as: "document", fact, when: fact.dated.is, bounds: boundsOf(fact.dated.is) }];
}

function compareDated(one: Dated, other: Dated): number {
  return (
    compareDays(one.bounds.from ?? one.bounds.until, other.bounds.from ?? other.bounds.until) ||
    compareDays(one.bounds.until, other.bounds.until) ||
    compareDays(one.fact.id, other.fact.id)
  );
}

function compareDays(one: string | undefined, other: string | undefined): number {
  if (one === other) return 0;
  if (one === undefined) return 1;
  return other === undefined || one < other ? -1 : 1;
}

/** The days that a time may mean, and whether it takes up all of them. */
export function spanOf(when: When): Span {
  return { ...boundsOf(when), fills: when.precision === "day" || when.precision === "days" };
}

function isBefore(one: Bounds, other: Bounds): boolean {
  return one.until !== undefined && other.from !== undefined && one.until < other.from;
}

function isWithin(inner: Bounds, outer: Bounds): boolean {
  return (
    (outer.from === undefined || (inner.from !== undefined && inner.from >= outer.from)) &&
    (outer.until === undefined || (inner.until !== undefined && inner.until <= outer.until))
  );
}
