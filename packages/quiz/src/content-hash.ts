import canonicalize from "canonicalize";
import { sha256 } from "#sha256";

/** SHA-256 of a value's canonical JSON (RFC 8785), in hexadecimal: 64 characters, the same on every machine. */
export function contentHash(value: object): string {
  return textHash(canonicalize(value) ?? "");
}

/** SHA-256 of a text, in hexadecimal. */
export function textHash(text: string): string {
  return sha256(text);
}
