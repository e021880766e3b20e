import { appRouter, firstQuestion, Refusal, type Service } from "@communique/api";
import { type Accounts, accountRouter } from "@communique/auth";
import type { HttpBindings } from "@hono/node-server";
import { type ServeStaticOptions, serveStatic } from "@hono/node-server/serve-static";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { requestId } from "hono/request-id";
import { readWishes, startOf } from "../src/quiz/wishes.ts";
import { largestFile } from "../src/yours/largest-file.ts";
import { apiError } from "./api-error.ts";
import { type Log, lineOf } from "./log.ts";
import type { Pages } from "./pages.ts";
import { addressOf, isForeign, isSecure } from "./request-origin.ts";
import { visitOf } from "./visit.ts";

export type App = Hono<{ Bindings: HttpBindings }>;

export interface Parts {
  readonly service: Service;
  readonly accounts: Accounts;
  readonly pages: Pages;
  readonly trustProxy: boolean;
  readonly log: Log;
  /** Ends what would go on for as long as somebody listens. */
  readonly ending: AbortSignal;
}

const largestRequest = 64 * 1024;
/** In bytes: two hundred questions that a teacher wrote at length. */
const largestSet = 2 * 1024 * 1024;
const readingMethods = ["GET", "HEAD"];

const assetsAt = "/_next/static";

/** The API at `/api/trpc`, accounts at `/api/auth`, a sign of life at `/healthz`, and the pages everywhere else. */
export function createApp({ service, accounts, pages, trustProxy, log, ending }: Parts): App {
  const app: App = new Hono();

  app.use(requestId({ headerName: trustProxy ? "X-Request-Id" : "" }), (c, next) => {
    c.env.outgoing.setHeader("X-Request-Id", c.get("requestId"));
    return next();
  });

  app.use("/api/*", (c, next) => {
    c.env.outgoing.setHeader("Cache-Control", "no-store");
    const changing = !readingMethods.includes(c.req.method);
    if (changing && isForeign(c.env.incoming, trustProxy)) {
      return Promise.resolve(
        apiError(
          new Refusal(
            "foreign-origin",
            "This request came from another site, so nothing was done.",
            "Behind a proxy, set TRUST_PROXY=1 and let it pass X-Forwarded-Host.",
          ),
        ),
      );
    }
    return next();
  });

  const usual = limitedTo(
    largestRequest,
    new Refusal("too-large", "The request is too large: at most 64 kB are accepted.", "Send less at once."),
  );
  const savedFile = limitedTo(
    largestFile,
    new Refusal("too-large", "The file is too large: at most 16 MB are accepted. Nothing was changed.", null),
  );
  const set = limitedTo(
    largestSet,
    new Refusal(
      "too-large",
      "The set is too large: at most 2 MB are accepted.",
      "Take some of your own questions out, and put them into another set.",
    ),
  );
  const limits = new Map([
    ["/api/trpc/learner.bringBack", savedFile],
    ["/api/trpc/set.save", set],
  ]);
  app.use("/api/*", (c, next) => (limits.get(c.req.path) ?? usual)(c, next));

  const visit = (c: Context<{ Bindings: HttpBindings }>, answer: Headers) =>
    visitOf(c, { service, answer, secure: isSecure(c.env.incoming, trustProxy) });

  const logged =
    (c: Context) =>
    ({ error, path, type }: { error: Error & { code: string }; path: string | undefined; type: string }) => {
      if (error.code === "INTERNAL_SERVER_ERROR") log(failure(c, `${type} ${path ?? "unknown"}`, error.cause ?? error));
    };

  app.all("/api/trpc/*", async (c) => {
    return await fetchRequestHandler({
      endpoint: "/api/trpc",
      req: mayListen(c) ? endedBy(c.req.raw, ending) : c.req.raw,
      router: appRouter,
      maxBatchSize: 10,
      createContext: async ({ resHeaders }) => {
        const { session, remember } = await visit(c, resHeaders);
        return { service, session, address: addressOf(c.env.incoming, trustProxy), remember };
      },
      onError: logged(c),
    });
  });

  app.all("/api/auth/*", async (c) => {
    return await fetchRequestHandler({
      endpoint: "/api/auth",
      req: c.req.raw,
      router: accountRouter,
      allowBatching: false,
      createContext: async ({ resHeaders }) => {
        const { session, rememberAnew, forget } = await visit(c, resHeaders);
        const learner = session.kind === "learner" ? session.id : undefined;
        const address = addressOf(c.env.incoming, trustProxy);
        return {
          accounts,
          caller: {
            ...{ learner, ended: session.kind === "ended", address, origin: c.req.header("Origin") },
            ...{ remember: rememberAnew, forget },
          },
        };
      },
      onError: logged(c),
    });
  });

  app.all("/api/*", () => apiError(new Refusal("unknown-call", "There is nothing at this address of the API.", null)));

  app.get("/healthz", async (c) => {
    c.env.outgoing.setHeader("Cache-Control", "no-store");
    try {
      await service.ping();
      return c.json({ status: "ok" });
    } catch (error) {
      log(failure(c, "health check", error));
      return c.json({ status: "unavailable", message: "The database does not answer." }, 503);
    }
  });

  if (pages.assets) app.use(`${assetsAt}/*`, serveStatic(unchanging(pages.assets)));

  app.get("/quiz", async (c, next) => {
    // Next asks for pages by a header of its own, and gets what is no document.
    if (pages.quizPage === null || c.req.header("RSC") !== undefined) return next();
    const wanted = readWishes(new URL(c.req.url).searchParams);
    if ("problems" in wanted) return next();
    const { session } = await visit(c, new Headers());
    const first = await firstQuestion(
      { service, session, address: addressOf(c.env.incoming, trustProxy) },
      startOf(wanted),
    );
    if (first === null) return next();
    return c.html(await pages.quizPage(first), 200, { "Cache-Control": "private, no-cache" });
  });

  app.all("*", async (c) => {
    if (!pages.takes(c.req.method)) return c.text("Pages can only be read.", 405, { Allow: readingMethods.join(", ") });
    const { incoming, outgoing } = c.env;
    try {
      await pages.answer(incoming, outgoing);
    } catch (error) {
      if (!outgoing.headersSent) throw error;
      // A page that has begun cannot become a message: breaking it off is the only honest end.
      log(failure(c, `${c.req.method} ${c.req.path}`, error));
      outgoing.destroy();
    }
    return RESPONSE_ALREADY_SENT;
  });

  app.onError((error, c) => {
    log(failure(c, `${c.req.method} ${c.req.path}`, error));
    const message = "Something went wrong on our side.";
    return c.req.path.startsWith("/api/")
      ? apiError(new Refusal("unexpected", message, "Try again in a moment."))
      : c.text(message, 500);
  });

  return app;
}

/** Whether it may be answered by events, for as long as somebody listens: which does not depend on what it says it accepts. */
function mayListen(c: Context): boolean {
  return c.req.method === "GET";
}

function endedBy(request: Request, ending: AbortSignal): Request {
  return new Request(request, { signal: AbortSignal.any([request.signal, ending]) });
}

/** Files whose names follow from their content, compressed beforehand. */
function unchanging(root: string): ServeStaticOptions {
  return {
    root,
    rewriteRequestPath: (path) => path.slice(assetsAt.length),
    precompressed: true,
    onFound: (_path, c) => c.header("Cache-Control", "public, max-age=31536000, immutable"),
  };
}

function limitedTo(maxSize: number, refusal: Refusal): MiddlewareHandler {
  return bodyLimit({ maxSize, onError: () => apiError(refusal) });
}

function failure(c: Context, what: string, error: unknown): string {
  return `Request ${c.get("requestId")}: ${what} failed: ${lineOf(error)}`;
}
