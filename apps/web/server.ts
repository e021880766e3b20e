import { adoptMode, readEnvironment } from "./server/environment.ts";
import { type Log, lineOf } from "./server/log.ts";
import { StartFailure } from "./server/start-failure.ts";

const log: Log = (line) => process.stderr.write(`${line}\n`);

try {
  const environment = readEnvironment();
  adoptMode(environment.mode);
  // Loaded only now: React, Next and tRPC look at the mode while they load.
  const { start } = await import("./server/start.ts");
  const address = await start(environment, log);
  process.stdout.write(`Communiqué is at ${address}\n`);
} catch (error) {
  log(error instanceof StartFailure ? error.message : `Communiqué could not start: ${lineOf(error)}`);
  process.exit(1);
}
