import { sha256 } from "#sha256";

/** SHA-256 of a value's canonical JSON (RFC 8785), in hexadecimal: 64 characters, the same on every machine. */
export function contentHash(value: object): string {
  return textHash(canonicalJson(value));
}

/** SHA-256 of a text, in hexadecimal. */
export function textHash(text: string): string {
  return sha256(text);
}

/** JSON without spaces, its keys in the order of their letters; no key may be a number, since JavaScript puts those first. */
export function canonicalJson(value: object): string {
  return JSON.stringify(withKeysInOrder(value));
}

function withKeysInOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKeysInOrder);
  if (value === null || typeof value !== "object") return value;
  const inner: Readonly<Record<string, unknown>> = { ...value };
  const keys = Object.keys(inner).sort();
  return Object.fromEntries(keys.map((key) => [key, withKeysInOrder(inner[key])]));
}
