import { type LineUnit, lineUnits } from "../kinds/line-units.ts";
import { typedDate } from "./typed-date.ts";
import { isEndless } from "./typed-text.ts";

/**
 * A typed date as it is marked on a line of this unit; null for what is no date, or none so exact.
 *
 * @example
 * markTyped("23 Oct. 2000", "day"); // "2000-10-23"
 * markTyped("October 2000", "day"); // null
 */
export function markTyped(typed: string, unit: LineUnit): string | null {
  if (isEndless(typed)) return null;
  const marks = (["day first", "month first"] as const).flatMap((order) => {
    // The year stands in where none was typed, which is not taken.
    const date = typedDate(typed, { order, year: 2000 });
    return date ? (date.hasYear && !date.isDeadline && !date.isMisspelt ? [date.from, date.until] : [null]) : [];
  });
  const [mark = null, ...others] = new Set(marks.map((day) => day && lineUnits[unit].around(day)));
  return others.length === 0 ? mark : null;
}
