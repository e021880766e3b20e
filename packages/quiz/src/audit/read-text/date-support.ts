import type { When } from "@communique/domain";
import { type Span, spanOf } from "../derive-truth/time-span.ts";
import type { DateMeaning } from "./date-mentions.ts";

/** Whether a date in a text is one of these dates, or a month, year or decade that holds one of them. */
export function isSupportedBy(mention: DateMeaning, whens: readonly When[]): boolean {
  return whens.flatMap(supportingSpans).some((span) => isSupportedBySpan(mention, span));
}

export function isSupportedByMention(mention: DateMeaning, told: DateMeaning): boolean {
  return told.year === null
    ? mention.year === null && isSame(mention.spanIn(2000), told.spanIn(2000))
    : isSupportedBySpan(mention, told.spanIn(told.year));
}

/** Whether the words of a date mean this date: the same days, or the last day or the year's end of a deadline. */
export function meansWhen(mention: DateMeaning, when: When): boolean {
  const span = spanOf(when);
  const year = mention.year ?? yearOf(span.until);
  const meant = mention.spanIn(year);
  return when.precision === "by" ? meant.until === span.until : isSame(meant, span);
}

function isSupportedBySpan(mention: DateMeaning, span: Span): boolean {
  const years = mention.year === null ? [yearOf(span.from), yearOf(span.until)] : [mention.year];
  return years.some((year) => {
    const meant = mention.spanIn(year);
    const isUnit = mention.form === "month" || mention.form === "years";
    return isSame(meant, span) || (isUnit && meant.from <= span.from && span.until <= meant.until);
  });
}

/** The days a date spans; its first and its last day, which may be named alone; for a deadline, that day. */
function supportingSpans(when: When): readonly Span[] {
  const span = spanOf(when);
  switch (when.precision) {
    case "days":
    case "within":
      return [span, oneDay(span.from), oneDay(span.until)];
    case "by":
    case "vague":
      return [span.from, span.until].filter(Number.isFinite).map(oneDay);
    default:
      return [span];
  }
}

function oneDay(day: number): Span {
  return { from: day, until: day };
}

function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}

function isSame(a: Span, b: Span): boolean {
  return a.from === b.from && a.until === b.until;
}
