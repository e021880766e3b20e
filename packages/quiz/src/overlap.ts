import type { When } from "@communique/domain";

/** Whether two times may share a day. A time without bounds may share one with any. */
export function overlap(one: When, other: When): boolean {
  const [from, until] = boundsOf(one);
  const [otherFrom, otherUntil] = boundsOf(other);
  return from <= otherUntil && otherFrom <= until;
}

/** The first and the last day that a time can mean, as ISO dates, which order as text. */
function boundsOf(when: When): readonly [string, string] {
  switch (when.precision) {
    case "day":
      return [when.on, when.on];
    case "days":
    case "within":
      return [when.from, when.until];
    case "month":
    case "year":
      return [when.in, `${when.in}-99`];
    case "decade":
      return [when.in.slice(0, 3), `${when.in.slice(0, 3)}9-99`];
    case "by":
      return ["", when.until];
    case "vague":
      return [when.notBefore ?? "", when.notAfter ?? "9999"];
  }
}
