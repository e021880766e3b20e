/** A property of something that was kept, whatever that is. */
export function valueIn(kept: unknown, name: string): unknown {
  return typeof kept === "object" && kept !== null ? Reflect.get(kept, name) : undefined;
}

export function textIn(kept: unknown, name: string): string | null {
  const value = valueIn(kept, name);
  return typeof value === "string" ? value : null;
}

export function listIn(kept: unknown, name: string): readonly unknown[] | null {
  const value = valueIn(kept, name);
  return Array.isArray(value) ? value : null;
}

/** Whether something that was kept is the id of one of these things. */
export function isIdOf(things: readonly { readonly id: string }[], kept: unknown): kept is string {
  return things.some(({ id }) => id === kept);
}
