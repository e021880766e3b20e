const few = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

/** @example inPoints(2.3333) // "2.33" */
export function inPoints(points: number): string {
  return few.format(points);
}

/** @example pointsIn(0.5) // "0.5 points" */
export function pointsIn(points: number): string {
  return `${inPoints(points)} ${points === 1 ? "point" : "points"}`;
}

/** Whether a question is worth another number of points than one: only then is it told what each is worth. */
export function isWeighed(points: readonly number[]): boolean {
  return points.some((worth) => worth !== 1);
}
