import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { addressOf, isForeign, isSecure } from "./request-origin.ts";

const sending = (headers: Record<string, string>) => ({ headers }) as unknown as IncomingMessage;
const proxied = { host: "127.0.0.1:3000", "x-forwarded-host": "quiz.example", "x-forwarded-proto": "https" };

const origins: [string, Record<string, string>, boolean, boolean][] = [
  ["a program that sends none", { host: "quiz.example" }, false, false],
  ["this site", { host: "quiz.example", origin: "http://quiz.example" }, false, false],
  ["this site, with its port", { host: "localhost:3000", origin: "http://localhost:3000" }, false, false],
  ["this site behind a proxy that ends TLS", { host: "quiz.example", origin: "https://quiz.example" }, false, false],
  [
    "this site with the usual port spelt out",
    { host: "quiz.example:443", origin: "https://quiz.example" },
    false,
    false,
  ],
  ["another port", { host: "localhost:3000", origin: "http://localhost:3001" }, false, true],
  ["another site", { host: "quiz.example", origin: "https://evil.example" }, false, true],
  ["a site whose name begins alike", { host: "quiz.example", origin: "http://quiz.example.evil.example" }, false, true],
  ["a sandboxed frame", { host: "quiz.example", origin: "null" }, false, true],
  ["no origin at all", { host: "quiz.example", origin: "" }, false, true],
  ["another site that hides its origin", { host: "quiz.example", "sec-fetch-site": "cross-site" }, false, true],
  ["this site behind a trusted proxy", { ...proxied, origin: "https://quiz.example" }, true, false],
  ["another site behind a trusted proxy", { ...proxied, origin: "https://evil.example" }, true, true],
  ["a forwarded name that nobody vouches for", { ...proxied, origin: "https://quiz.example" }, false, true],
];

test.each(origins)("%s", (_, headers, trustProxy, foreign) => {
  expect(isForeign(sending(headers), trustProxy)).toBe(foreign);
});

const connections: [Record<string, string>, boolean, boolean][] = [
  [{ "x-forwarded-proto": "https" }, true, true],
  [{ "x-forwarded-proto": "https, http" }, true, true],
  [{ "x-forwarded-proto": "http" }, true, false],
  [{ "x-forwarded-proto": "https" }, false, false],
  [{}, true, false],
];

test.each(connections)("%o, proxy trusted: %s, is secure: %s", (headers, trustProxy, secure) => {
  expect(isSecure(sending(headers), trustProxy)).toBe(secure);
});

const addresses: [string | undefined, boolean, string][] = [
  [undefined, true, "10.0.0.7"],
  ["192.0.2.1", false, "10.0.0.7"],
  ["192.0.2.1", true, "192.0.2.1"],
  ["made up, 192.0.2.1", true, "192.0.2.1"],
];

test.each(addresses)("forwarded for %s, proxy trusted: %s, comes from %s", (named, trustProxy, address) => {
  const incoming = { headers: { "x-forwarded-for": named }, socket: { remoteAddress: "10.0.0.7" } };
  expect(addressOf(incoming as unknown as IncomingMessage, trustProxy)).toBe(address);
});
