import type { IncomingMessage } from "node:http";

/** Whether the reader's own connection is encrypted, as a trusted proxy tells it. */
export function isSecure(incoming: IncomingMessage, trustProxy: boolean): boolean {
  return trustProxy && forwarded(incoming, "x-forwarded-proto") === "https";
}

/** Whether another site's page sent the request; a program that sends no `Origin` is no other site. */
export function isForeign(incoming: IncomingMessage, trustProxy: boolean): boolean {
  const { origin } = incoming.headers;
  if (origin === undefined) return incoming.headers["sec-fetch-site"] === "cross-site";
  if (!URL.canParse(origin)) return true;
  const { protocol, host } = new URL(origin);
  const own = `${protocol}//${(trustProxy && forwarded(incoming, "x-forwarded-host")) || incoming.headers.host}`;
  return !URL.canParse(own) || new URL(own).host !== host;
}

/** Where in the network a request comes from: the last that a trusted proxy names is the one it saw itself. */
export function addressOf(incoming: IncomingMessage, trustProxy: boolean): string {
  const named = trustProxy ? incoming.headers["x-forwarded-for"]?.toString().split(",").at(-1)?.trim() : undefined;
  return named || (incoming.socket.remoteAddress ?? "");
}

function forwarded(incoming: IncomingMessage, name: "x-forwarded-proto" | "x-forwarded-host"): string | undefined {
  return incoming.headers[name]?.toString().split(",")[0]?.trim();
}
