/** Into how many parts a point is divided: grades have four decimals. */
const unitsOfPoint = 10_000;

/** Points as a whole number of their ten-thousandths, so that sums are exact and what is equal is found equal. */
export function inUnits(points: number): number {
  return Math.round(points * unitsOfPoint);
}

export function inPoints(units: number): number {
  return units / unitsOfPoint;
}

/** What a credit from 0 to 1 makes of a question's worth, in points of four decimals. */
export function pointsFor(credit: number, worth: number): number {
  return inPoints(Math.round(inUnits(credit) * worth));
}

export function sumOf(units: readonly number[]): number {
  return units.reduce((sum, unit) => sum + unit, 0);
}

export function haveSpread(units: readonly number[]): boolean {
  return units.some((unit) => unit !== units[0]);
}

/** The covariance of two columns of at least two students, estimated from a sample: divided by one less than there are. */
export function covariance(one: readonly number[], other: readonly number[]): number {
  const [meanOfOne, meanOfOther] = [sumOf(one) / one.length, sumOf(other) / other.length];
  const products = one.map((unit, index) => (unit - meanOfOne) * ((other[index] ?? 0) - meanOfOther));
  return sumOf(products) / (one.length - 1);
}

export function variance(units: readonly number[]): number {
  return covariance(units, units);
}
