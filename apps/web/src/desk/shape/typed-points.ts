/** The most points that a question is worth. */
const mostPoints = 100;

/** What was typed as a number of points: whole or half, with a point or a comma; null where it is none. */
export function typedPoints(text: string): number | null {
  if (!/^\s*\d{1,3}(?:[.,]\d*)?\s*$/.test(text)) return null;
  const points = Number(text.replace(",", "."));
  return points <= mostPoints && Number.isInteger(points * 2) ? points : null;
}
