import type { Server } from "node:http";
import type { Service } from "@communique/api";
import { openAccounts } from "@communique/auth";
import { createHttpServer, listen, refuseUpgrades } from "../http-server.ts";
import type { Pages } from "../pages.ts";
import { serveOn } from "../serve.ts";

export interface TestServer extends AsyncDisposable {
  readonly url: string;
  readonly server: Server;
  /** What the server wrote for its operator. */
  readonly logged: readonly string[];
}

/** Stands in for Next, which needs a build: every path is a page that tells its path. */
const plainPages: Pages = {
  takes: (method) => method === "GET" || method === "HEAD",
  policyAt: (path) => `default-src 'self'; report-to ${path}`,
  assets: null,
  quizPage: null,
  close: () => Promise.resolve(),
  answer: async ({ url = "" }, outgoing) => {
    if (url === "/broken-off") outgoing.write("half");
    if (url.startsWith("/broken")) throw new Error("no such chunk");
    if (url === "/long") outgoing.setHeader("Content-Type", "text/html");
    outgoing.end(url === "/long" ? "a long page. ".repeat(1000) : `page at ${url}`);
  },
};

/** The whole server but for Next, on a free port. */
export async function serveForTest(
  service: Service,
  { trustProxy = false, assets = plainPages.assets } = {},
): Promise<TestServer> {
  const logged: string[] = [];
  const server = createHttpServer();
  refuseUpgrades(server, () => false);
  const log = (line: string) => logged.push(line);
  const drain = serveOn(server, {
    service,
    accounts: openAccounts({
      store: service.store,
      secret: service.signingSecret,
      mail: undefined,
      publicOrigin: undefined,
      origin: () => "http://quiz.example",
      log,
    }),
    pages: { ...plainPages, assets },
    trustProxy,
    log,
  });
  const url = await listen(server, { host: "127.0.0.1", port: 0 });
  return { url, server, logged, [Symbol.asyncDispose]: drain };
}
