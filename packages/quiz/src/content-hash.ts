import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";

/** SHA-256 of a value's canonical JSON (RFC 8785), in hexadecimal: 64 characters, the same on every machine. */
export function contentHash(value: object): string {
  return textHash(canonicalize(value) ?? "");
}

/** SHA-256 of a text, in hexadecimal. */
export function textHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
