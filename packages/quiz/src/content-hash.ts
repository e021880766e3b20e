import { sha256 } from "#sha256";

/** SHA-256 of a value's canonical JSON (RFC 8785), in hexadecimal: 64 characters, the same on every machine. */
export function contentHash(value: object): string {
  return textHash(canonicalJson(value));
}

/** SHA-256 of a text, in hexadecimal. */
export function textHash(text: string): string {
  return sha256(text);
}

/**
 * JSON without spaces, its keys in the order of their letters. None may be a number, since JavaScript puts those first. A library
 * that takes those as well takes twice as long, and every start waits for it.
 */
export function canonicalJson(value: object): string {
  return JSON.stringify(withKeysInOrder(value));
}

function withKeysInOrder(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(withKeysInOrder);
  const given = value as Readonly<Record<string, unknown>>;
  const ordered: Record<string, unknown> = {};
  for (const key of Object.keys(given).sort()) ordered[key] = withKeysInOrder(given[key]);
  return ordered;
}
