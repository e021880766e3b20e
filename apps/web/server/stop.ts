import { type Log, lineOf } from "./log.ts";

/** A terminal sends Ctrl-C to the server as well as to pnpm, which may pass it on: that is one wish, not two. */
const sameWish = 500;

/** On SIGTERM or SIGINT stops and exits; a second signal, or no end within `patience`, exits at once with code 1. */
export function stopOnSignals(stop: () => Promise<void>, log: Log, patience = 10_000): void {
  let asked: number | undefined;
  const onSignal = () => {
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
  process.on("SIGTERM", onSignal);
  process.on("SIGINT", onSignal);
}
