import type { PlaceOnTimeline } from "../question/question.ts";
import { type Span, spanOf } from "./derive-truth/time-span.ts";
import type { Problem } from "./problem.ts";

type Unit = PlaceOnTimeline["line"]["unit"];

/** Whether the date is exact enough to be marked on the line, and the line has room on both sides of it. */
export function checkLine({ line, key, asked }: PlaceOnTimeline): readonly Problem[] {
  const span = spanOf(key.value.when);
  const found = (mismatch: Extract<Problem, { readonly code: "line-mismatch" }>["mismatch"]): Problem => ({
    code: "line-mismatch",
    where: "line",
    mismatch,
    statements: asked,
  });
  if (!isExactEnough(key.value.when.precision, span, line.unit)) return [found("date too vague")];
  const [first, last] = [unitOf(line.unit, dayOf(line.from, 0, 1)), unitOf(line.unit, dayOf(line.until, 11, 31))];
  return [
    ...(unitOf(line.unit, span.from) > first ? [] : [found("no room before")]),
    ...(unitOf(line.unit, span.until) < last ? [] : [found("no room after")]),
  ];
}

/** Days in a row are marked by one of them; any other time has to lie within one unit. */
function isExactEnough(precision: string, { from, until }: Span, unit: Unit): boolean {
  if (![from, until].every(Number.isFinite)) return false;
  return (unit === "day" && precision === "days") || unitOf(unit, from) === unitOf(unit, until);
}

/** Which unit a day lies in, counted from one that is the same for all days. */
function unitOf(unit: Unit, day: number): number {
  const date = new Date(day * 86_400_000);
  switch (unit) {
    case "day":
      return day;
    case "month":
      return date.getUTCFullYear() * 12 + date.getUTCMonth();
    case "year":
      return date.getUTCFullYear();
    case "decade":
      return Math.floor(date.getUTCFullYear() / 10);
  }
}

/** Date.UTC takes the years up to 99 for those of the twentieth century. */
function dayOf(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(2000, month, day));
  return date.setUTCFullYear(year) / 86_400_000;
}
