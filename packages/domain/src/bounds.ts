import type { When } from "./model/when.ts";

/** The first and the last day that a time can mean, as ISO dates; an end is missing where the source leaves it open. */
export interface Bounds {
  readonly from?: string;
  readonly until?: string;
}

/**
 * The days between which a time surely lies.
 *
 * @example
 * boundsOf({ precision: "month", in: "2000-09", inferred: "year" }); // { from: "2000-09-01", until: "2000-09-30" }
 */
export function boundsOf(when: When): Bounds {
  switch (when.precision) {
    case "day":
      return { from: when.on, until: when.on };
    case "days":
    case "within":
      return { from: when.from, until: when.until };
    case "month":
      return { from: `${when.in}-01`, until: lastDayOf(when.in) };
    case "year":
      return { from: `${when.in}-01-01`, until: `${when.in}-12-31` };
    case "decade":
      return { from: `${when.in.slice(0, 4)}-01-01`, until: `${when.in.slice(0, 3)}9-12-31` };
    case "by":
      return { until: when.until };
    case "vague":
      return { ...(when.notBefore && { from: when.notBefore }), ...(when.notAfter && { until: when.notAfter }) };
    default:
      return when satisfies never;
  }
}

function lastDayOf(month: string): string {
  const [year, number] = month.split("-").map(Number);
  const day = new Date(Date.UTC(year ?? Number.NaN, number ?? Number.NaN, 0)).getUTCDate();
  return `${month}-${String(day).padStart(2, "0")}`;
}
