import { openAccounts } from "@communique/auth";
import { openDatabase } from "./database.ts";
import type { Environment } from "./environment.ts";
import { createHttpServer, listen, refuseUpgrades } from "./http-server.ts";
import { onLauncherGone } from "./launcher.ts";
import type { Log } from "./log.ts";
import { openPages } from "./pages.ts";
import { serveOn } from "./serve.ts";
import { stopOnSignals } from "./stop.ts";

/** Starts everything and tells the address; a `StartFailure` says what stands in the way. */
export async function start(environment: Environment, log: Log): Promise<string> {
  const opened: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const close of opened.toReversed()) await close();
  };
  onLauncherGone(environment.launcher, stopOnSignals({ stop, log }));

  const server = createHttpServer();
  const pages = await openPages(environment, server);
  opened.push(() => pages.close());
  const service = await openDatabase(environment);
  opened.push(() => service.close());
  refuseUpgrades(server, (path) => environment.mode === "development" && path.startsWith("/_next/"));
  let address = "";
  const accounts = openAccounts({
    store: service.store,
    secret: service.signingSecret,
    mail: environment.mail,
    publicOrigin: environment.publicOrigin,
    origin: () => environment.publicOrigin ?? address,
    log,
  });
  opened.push(serveOn(server, { service, accounts, pages, trustProxy: environment.trustProxy, log }));
  try {
    address = await listen(server, environment);
    return address;
  } catch (error) {
    await service.close();
    throw error;
  }
}
