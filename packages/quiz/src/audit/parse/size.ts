/** How much there may be in a question altogether: more than any has, and little enough to be read in a moment. */
export const sizeLimits = { values: 5_000, characters: 100_000 } as const;

/** Whether data has more values or characters than any question: nothing of it is read that need not be. */
export function isTooLarge(data: unknown): boolean {
  const rest: unknown[] = [data];
  let values = 0;
  let characters = 0;
  while (rest.length > 0) {
    const next = rest.pop();
    values += 1;
    if (typeof next === "string") characters += next.length;
    if (Array.isArray(next) && next.length > sizeLimits.values) return true;
    if (typeof next === "object" && next !== null) {
      const inside = Object.entries(next);
      values += inside.length;
      for (const [key, value] of inside) {
        characters += key.length;
        rest.push(value);
      }
    }
    if (values > sizeLimits.values || characters > sizeLimits.characters) return true;
  }
  return false;
}
