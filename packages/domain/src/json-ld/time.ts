import { boundsOf } from "../bounds.ts";
import type { When } from "../model/when.ts";
import { type JsonLdNode, told } from "./node.ts";

/** A time as a node: in Extended Date/Time Format, in words where it has no other form, and between which days it lies. */
export function timeNode(when: When): JsonLdNode {
  const { from, until } = boundsOf(when);
  return told({
    "@type": "Time",
    edtf: edtfOf(when),
    precision: when.precision,
    inferred: when.inferred,
    words: when.precision === "vague" ? when.words : undefined,
    from,
    until,
    oldStyle: when.precision === "day" ? when.oldStyle : undefined,
  });
}

/** The days of schema.org, which knows none that is less exact than a day. */
export function schemaDates(when: When): { readonly startDate?: string; readonly endDate?: string } {
  if (when.precision === "day") return { startDate: when.on, endDate: when.on };
  return when.precision === "days" ? { startDate: when.from, endDate: when.until } : {};
}

/**
 * A time in Extended Date/Time Format (ISO 8601-2), up to level 2; undefined where the source gives words alone.
 *
 * @example
 * edtfOf({ precision: "within", from: "2000-10-23", until: "2000-10-25", inferred: "date" }); // "[2000-10-23..2000-10-25]"
 */
export function edtfOf(when: When): string | undefined {
  switch (when.precision) {
    case "day":
      return when.on;
    case "days":
      return `${when.from}/${when.until}`;
    case "month":
    case "year":
      return when.in;
    case "decade":
      return `${when.in.slice(0, 3)}X`;
    default: {
      const { from = "", until = "" } = boundsOf(when);
      return from || until ? `[${from}..${until}]` : undefined;
    }
  }
}
