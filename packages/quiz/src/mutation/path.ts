/** Where in a question something stands: `["options", 1, "text"]`. */
export type Path = readonly (string | number)[];

export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => childOf(value, key), root);
}

/** The same with another value in one place; the place need not be there yet. */
export function changedAt(root: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  const child = changedAt(childOf(root, key), rest, to);
  if (!Array.isArray(root)) return { ...(root as object), [key]: child };
  return Object.assign([...root], { [key]: child });
}

/** "options[1].text" */
export function pathText(path: Path): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`))
    .join("")
    .replace(/^\./, "");
}

function childOf(value: unknown, key: string | number): unknown {
  return typeof value === "object" && value !== null
    ? (value as Readonly<Record<string | number, unknown>>)[key]
    : undefined;
}
