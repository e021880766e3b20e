import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { type Log, lineOf } from "./log.ts";
import { StartFailure } from "./start-failure.ts";

/** A server that gives no slow or silent connection more than its share of time. */
export function createHttpServer(): Server {
  return createServer({
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    keepAliveTimeout: 10_000,
    connectionsCheckingInterval: 5_000,
  });
}

export type RequestAnswer = (...of: Parameters<RequestListener>) => Promise<void>;

interface Answering {
  readonly answer: RequestAnswer;
  readonly log: Log;
}

/** Answers requests with `answer`, until the function this returns is called: it resolves once every request is answered. */
export function answerOn(server: Server, { answer, log }: Answering): () => Promise<void> {
  const requestsOn = new Map<Socket, number>();
  const unanswered = new Set<Promise<unknown>>();
  let ending = false;

  server.on("connection", (socket) => {
    requestsOn.set(socket, 0);
    socket.once("close", () => requestsOn.delete(socket));
  });
  server.on("request", (incoming, outgoing) => {
    const { socket } = incoming;
    const count = (change: 1 | -1) => requestsOn.set(socket, (requestsOn.get(socket) ?? 0) + change);
    count(1);
    if (ending) outgoing.shouldKeepAlive = false;
    // The work may go on after the reader has left, and sending may go on after the work is done.
    const sent = new Promise((resolve) => outgoing.once("close", resolve));
    const worked = answer(incoming, outgoing).catch((error) => {
      log(`${incoming.method} ${incoming.url} was not answered: ${lineOf(error)}`);
      outgoing.destroy();
    });
    const answered = Promise.all([sent, worked]).finally(() => {
      unanswered.delete(answered);
      count(-1);
      if (ending && requestsOn.get(socket) === 0) socket.end();
    });
    unanswered.add(answered);
  });

  return async () => {
    ending = true;
    const closed = new Promise((resolve) => server.close(resolve));
    // Node counts a connection on which nothing was asked yet as busy, and browsers open those in advance.
    for (const [socket, requests] of requestsOn) if (requests === 0) socket.destroySoon();
    await Promise.allSettled(unanswered);
    await closed;
  };
}

/** Refuses WebSockets and whatever else a connection might be upgraded to. */
export function refuseUpgrades(server: Server, except: (path: string) => boolean): void {
  server.on("upgrade", ({ url = "/" }, socket) => {
    if (except(url)) return;
    socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
  });
}

/** Listens, and tells the address to type into a browser. */
export async function listen(
  server: Server,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(new StartFailure(reasonNotToListen(error, host, port))),
    );
    server.listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  const local = ["127.0.0.1", "::1", "0.0.0.0", "::"].includes(host);
  return `http://${local ? "localhost" : host.includes(":") ? `[${host}]` : host}:${taken}`;
}

function reasonNotToListen({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === "EADDRINUSE")
    return `Port ${port} is taken: stop what uses it, or set PORT to another (0 takes any free one).`;
  if (code === "EACCES") return `Port ${port} is not allowed to this user: set PORT to a number above 1023.`;
  if (code === "ENOTFOUND" || code === "EADDRNOTAVAIL")
    return `HOST ${host} is no address of this machine: set it to 127.0.0.1, or to 0.0.0.0 for every network.`;
  return `The server cannot listen at ${host}, port ${port}: ${message}.`;
}
