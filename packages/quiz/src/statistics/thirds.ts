import { inUnits } from "./units.ts";

/** The third of a class that a student belongs to, by the total. */
export type Third = "upper" | "middle" | "lower";

/**
 * The third of each student, in the order of the totals. Students with the same total are never parted: all of them go where the
 * middle of them falls when everybody stands in a row, so that a third may be larger or smaller than the others, or empty.
 *
 * @example
 * thirdsOf([9, 9, 7, 5, 5, 1]); // ["upper", "upper", "middle", "lower", "lower", "lower"]
 */
export function thirdsOf(totals: readonly number[]): readonly Third[] {
  const units = totals.map(inUnits);
  const thirds = new Map<number, Third>();
  let above = 0;
  for (const [unit, alike] of [...Map.groupBy(units, (one) => one)].toSorted(([one], [other]) => other - one)) {
    // Three times the middle of those who are alike, doubled: whole numbers on both sides.
    const middle = 3 * (2 * above + alike.length);
    thirds.set(unit, middle <= 2 * units.length ? "upper" : middle >= 4 * units.length ? "lower" : "middle");
    above += alike.length;
  }
  return units.map((unit) => thirds.get(unit) ?? "middle");
}
