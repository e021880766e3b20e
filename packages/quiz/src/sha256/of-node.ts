/// <reference path="./node-crypto.d.ts" />
import { hash } from "node:crypto";

/** SHA-256 of a text, in hexadecimal, by Node itself: many times as fast, above all in a process that has just begun. */
export function sha256(text: string): string {
  return hash("sha256", text);
}
