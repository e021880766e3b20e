import { sha256 as bytesOf } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** SHA-256 of a text, in hexadecimal, wherever JavaScript runs. */
export function sha256(text: string): string {
  return bytesToHex(bytesOf(utf8ToBytes(text)));
}
