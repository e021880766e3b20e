import type { When } from "@communique/domain";

/** Days since 1970-01-01, both included; infinite where the source sets no bound, not a number for no real day. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** The shortest span that surely holds all that the words of a date may mean. */
export function spanOf(when: When): Span {
  switch (when.precision) {
    case "day":
      return { from: dayNumber(when.on), until: dayNumber(when.on) };
    case "days":
    case "within":
      return { from: dayNumber(when.from), until: dayNumber(when.until) };
    case "month":
      return monthSpan(when.in);
    case "year":
      return yearsSpan(Number(when.in), 1);
    case "decade":
      return yearsSpan(Number.parseInt(when.in, 10), 10);
    case "by":
      return { from: Number.NEGATIVE_INFINITY, until: dayNumber(when.until) };
    case "vague":
      return {
        from: when.notBefore ? dayNumber(when.notBefore) : Number.NEGATIVE_INFINITY,
        until: when.notAfter ? dayNumber(when.notAfter) : Number.POSITIVE_INFINITY,
      };
  }
}

export function dayNumber(day: string): number {
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = day.split("-").map(Number);
  const time = Date.UTC(year, month - 1, date);
  const real = new Date(time);
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === date ? time / 86_400_000 : Number.NaN;
}

export function monthSpan(month: string): Span {
  const [year = Number.NaN, number = Number.NaN] = month.split("-").map(Number);
  return { from: Date.UTC(year, number - 1, 1) / 86_400_000, until: Date.UTC(year, number, 0) / 86_400_000 };
}

export function yearsSpan(first: number, count: number): Span {
  return { from: Date.UTC(first, 0, 1) / 86_400_000, until: Date.UTC(first + count - 1, 11, 31) / 86_400_000 };
}

/** Whether two spans may have a day in common: yes for spans of no real day, as nothing keeps them apart. */
export function mayOverlap(a: Span, b: Span): boolean {
  return !(a.until < b.from || b.until < a.from);
}

/** Whether every day of a span is one of another that has both bounds. */
export function isSurelyInside(inner: Span, outer: Span): boolean {
  return (
    [inner.from, inner.until, outer.from, outer.until].every(Number.isFinite) &&
    outer.from <= inner.from &&
    inner.until <= outer.until
  );
}

/** Whether the last day of a span lies before the first of another. */
export function isSurelyBefore(one: Span, other: Span): boolean {
  return one.until < other.from;
}

/** Whether two spans are bounded and have a day in common. */
export function surelyOverlap(a: Span, b: Span): boolean {
  return [a.from, a.until, b.from, b.until].every(Number.isFinite) && mayOverlap(a, b);
}

export function isSameWhen(a: When, b: When): boolean {
  const words = (when: When) => (when.precision === "vague" ? when.words : "");
  const [first, second] = [spanOf(a), spanOf(b)];
  return (
    a.precision === b.precision && first.from === second.from && first.until === second.until && words(a) === words(b)
  );
}
