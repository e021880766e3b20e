import type { Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { createApp, type Parts } from "./app.ts";
import { compressed } from "./compressed.ts";
import { emptyPolicy } from "./content-policy.ts";
import { answerOn, type RequestAnswer } from "./http-server.ts";
import { isSecure } from "./request-origin.ts";
import { securityHeaders } from "./security-headers.ts";

/** Serves the API and the pages; the function it returns stops that, once every request is answered. Who only listens is let go at once. */
export function serveOn(server: Server, parts: Omit<Parts, "ending">): () => Promise<void> {
  const ending = new AbortController();
  const answer = getRequestListener(createApp({ ...parts, ending: ending.signal }).fetch);
  const answerWithHeaders: RequestAnswer = async (incoming, outgoing) => {
    const path = incoming.url?.split("?", 1)[0] ?? "/";
    const policy = isPage(path) ? parts.pages.policyAt(path) : emptyPolicy;
    const headers = securityHeaders({ policy, secure: isSecure(incoming, parts.trustProxy) });
    // Set before Hono or Next writes its own: what Next has sent, nothing can be added to.
    for (const [name, value] of Object.entries(headers)) outgoing.setHeader(name, value);
    await compressed(incoming, outgoing);
    await answer(incoming, outgoing);
  };
  const drain = answerOn(server, { answer: answerWithHeaders, log: parts.log });
  return () => {
    ending.abort();
    return drain();
  };
}

function isPage(path: string): boolean {
  return !["/healthz", "/api"].includes(path) && !path.startsWith("/api/");
}
