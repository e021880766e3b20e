import { type Log, lineOf } from "./log.ts";

/** A terminal sends Ctrl-C to the server as well as to pnpm, which may pass it on: that is one wish, not two. */
const sameWish = 500;

export interface Stopping {
  readonly stop: () => Promise<void>;
  readonly log: Log;
  /** Milliseconds that requests in progress are given. */
  readonly patience?: number;
}

/**
 * On SIGTERM, SIGINT or SIGHUP, or when what the function returned is called, stops and exits with code 0.
 * A second time, or with no end in sight, exits at once with code 1.
 */
export function stopOnSignals({ stop, log, patience = 10_000 }: Stopping): () => void {
  let asked: number | undefined;
  const ask = () => {
    if (asked !== undefined) {
      if (performance.now() - asked > sameWish) process.exit(1);
      return;
    }
    asked = performance.now();
    setTimeout(() => {
      log(`Some requests were still unanswered after ${patience / 1000} seconds and were dropped.`);
      process.exit(1);
    }, patience).unref();
    stop().then(
      () => process.exit(0),
      (error) => {
        log(`Stopping failed: ${lineOf(error)}`);
        process.exit(1);
      },
    );
  };
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, ask);
  return ask;
}
